package nl.samenspraak.inwoner.dossiers;

import java.io.Serializable;
import java.util.UUID;

/**
 * A dossier about an inwoner, in the list of them.
 *
 * @param soort code of its kind
 * @param merk what stands for it in an address
 * @param nummer its number
 * @param leesbaar whether it has a page here
 */
public record Dossierregel(String soort, UUID merk, String nummer, boolean leesbaar) implements Serializable {}
