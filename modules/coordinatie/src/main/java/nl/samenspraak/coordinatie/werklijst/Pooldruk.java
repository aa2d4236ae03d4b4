package nl.samenspraak.coordinatie.werklijst;

import java.io.Serializable;
import nl.samenspraak.toegang.navraag.Collega;

/**
 * How much somebody of the pool has in hands.
 *
 * @param collega who
 * @param aantal how many coördinaties go on there
 */
public record Pooldruk(Collega collega, long aantal) implements Serializable {}
