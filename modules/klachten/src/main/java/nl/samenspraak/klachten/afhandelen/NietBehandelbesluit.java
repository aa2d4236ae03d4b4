package nl.samenspraak.klachten.afhandelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;

/**
 * The decision not to handle a klacht (9:8).
 *
 * @param grond on which ground, or {@code null} when none was chosen
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting why this ground holds here; the klager reads it
 * @param alleenNietTijdig whether the klacht is about not deciding in time only: then beroep is no ground
 * @param welke the gedragingen that are not handled, by their place; {@code null} for the whole klacht
 */
public record NietBehandelbesluit(
        NietBehandelgrond grond, LocalDate dag, String toelichting, boolean alleenNietTijdig, Set<Integer> welke)
        implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = Gedraging.LANGSTE_UITLEG;

    /** @throws OngeldigeWaarde when the explanation is too long */
    public NietBehandelbesluit {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
        welke = welke == null ? null : Set.copyOf(welke);
    }

    /** The decision not to handle any of it. */
    public NietBehandelbesluit(NietBehandelgrond grond, LocalDate dag, String toelichting, boolean alleenNietTijdig) {
        this(grond, dag, toelichting, alleenNietTijdig, null);
    }

    /** @return whether this gedraging is one of those that are not handled */
    boolean betreft(int plaats) {
        return welke == null || welke.contains(plaats);
    }
}
