package nl.samenspraak.klachten.afhandelen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * The decision not to handle a klacht (9:8).
 *
 * @param grond on which ground, or {@code null} when none was chosen
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting why this ground holds here; the klager reads it
 * @param alleenNietTijdig whether the klacht is about not deciding in time only: then beroep is no ground
 */
public record NietBehandelbesluit(NietBehandelgrond grond, LocalDate dag, String toelichting, boolean alleenNietTijdig)
        implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = 2000;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public NietBehandelbesluit {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }
}
