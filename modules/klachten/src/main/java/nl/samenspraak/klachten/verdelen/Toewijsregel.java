package nl.samenspraak.klachten.verdelen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * A klacht that nobody who handles klachten may handle: number and term, and nothing of what it says or about whom (9:7).
 *
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param termijn which term ends first, or {@code null}
 * @param uiterlijk its last day, or {@code null}
 * @param dringendheid how near that day is, or {@code null}
 * @param resterend how much is left of it, in words
 */
public record Toewijsregel(
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        Klachttermijnsoort termijn,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        String resterend)
        implements Serializable {}
