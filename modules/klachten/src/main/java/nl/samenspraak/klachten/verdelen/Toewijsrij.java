package nl.samenspraak.klachten.verdelen;

import java.time.LocalDate;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * What is read of a klacht that nobody may handle.
 *
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param termijn which term ends first, or {@code null}
 * @param uiterlijk its last day, or {@code null}
 */
record Toewijsrij(Klachtnummer nummer, LocalDate ontvangenOp, Klachttermijnsoort termijn, LocalDate uiterlijk) {}
