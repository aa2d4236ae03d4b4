package nl.samenspraak.klachten.termijnen;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * The watch gave a sign about a term, once for each end: it nears, or this is its last day. Observed in the same transaction; it holds
 * ids and no content, so that a mail made of it gives nothing away.
 *
 * @param klacht the klacht
 * @param nummer its number
 * @param soort which term
 * @param uiterlijk its last day
 * @param laatsteDag whether that day has come, or is past
 * @param behandelaar the account of who handles it; {@code null} when nobody does, or when it turned out to be about that one
 * @param besloten whether it is about somebody who handles klachten: then it is not for all who do (9:7)
 */
public record Klachttermijnsein(
        KlachtId klacht,
        Klachtnummer nummer,
        Klachttermijnsoort soort,
        LocalDate uiterlijk,
        boolean laatsteDag,
        UUID behandelaar,
        boolean besloten) {

    public Klachttermijnsein {
        Objects.requireNonNull(klacht, "klacht");
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
    }
}
