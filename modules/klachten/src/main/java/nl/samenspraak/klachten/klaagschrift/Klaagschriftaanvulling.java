package nl.samenspraak.klachten.klaagschrift;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Klager;

/**
 * What the klager sent after being asked what was missing (9:4 lid 2), with the klaagschrift as it is known from then on.
 *
 * @param dag the day on which it came in, or {@code null}
 * @param klager who complains
 * @param dagtekening the day that stands on the klaagschrift, or {@code null}
 * @param ondertekend whether it is signed
 * @param toelichting what came in, on one line; may be empty
 */
public record Klaagschriftaanvulling(
        LocalDate dag, Klager klager, LocalDate dagtekening, boolean ondertekend, String toelichting)
        implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = 300;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Klaagschriftaanvulling {
        Objects.requireNonNull(klager, "klager");
        toelichting = Invoer.regel(toelichting, LANGSTE_TOELICHTING);
    }
}
