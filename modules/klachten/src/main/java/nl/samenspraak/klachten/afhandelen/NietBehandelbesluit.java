package nl.samenspraak.klachten.afhandelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klager.EerderOordeel;

/**
 * The decision not to handle a klacht (9:8).
 *
 * @param grond on which ground, or {@code null} when none was chosen
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting why this ground holds here; the klager reads it
 * @param rechtsweg how far bezwaar or beroep is; {@code null} when that was not said
 * @param alleenNietTijdig whether the klacht is about not deciding in time only: then beroep is no ground
 * @param eerdere which klacht about the same was handled before (9:8 lid 1, onder a): a number of ours, or by whom and when; else empty
 * @param eerderePunt which thing in that klacht, by its number from 1; empty when it was about one thing only, or is none of ours
 * @param gebeurd when it happened that is too long ago, of what no day is known of; {@code null} when that was not said
 * @param welke the gedragingen that are not handled, by their place; {@code null} for the whole klacht
 */
public record NietBehandelbesluit(
        NietBehandelgrond grond,
        LocalDate dag,
        String toelichting,
        Rechtsweg rechtsweg,
        boolean alleenNietTijdig,
        String eerdere,
        String eerderePunt,
        LocalDate gebeurd,
        Set<Integer> welke)
        implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = Gedraging.LANGSTE_UITLEG;

    /** The most characters in {@link #eerdere}. */
    public static final int LANGSTE_EERDERE = 200;

    /** The most characters in {@link #eerderePunt}. */
    public static final int LANGSTE_PUNT = 2;

    /** @throws OngeldigeWaarde when a text is too long */
    public NietBehandelbesluit {
        eerdere = Invoer.regel(eerdere, LANGSTE_EERDERE);
        eerderePunt = Invoer.regel(eerderePunt, LANGSTE_PUNT);
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
        welke = welke == null ? null : Set.copyOf(welke);
    }

    /** A decision for which no other day has to be known. */
    public NietBehandelbesluit(
            NietBehandelgrond grond,
            LocalDate dag,
            String toelichting,
            Rechtsweg rechtsweg,
            boolean alleenNietTijdig,
            String eerdere,
            String eerderePunt,
            Set<Integer> welke) {
        this(grond, dag, toelichting, rechtsweg, alleenNietTijdig, eerdere, eerderePunt, null, welke);
    }

    /** The decision not to handle any of it, when no term runs. */
    public NietBehandelbesluit(NietBehandelgrond grond, LocalDate dag, String toelichting, boolean alleenNietTijdig) {
        this(grond, dag, toelichting, Rechtsweg.VOORBIJ, alleenNietTijdig, "", "", null);
    }

    /** @return which klacht was handled before, and which thing in it, in one line; empty when none was */
    String eerdereKlacht() {
        return eerderePunt.isEmpty() ? eerdere : Klachtteksten.tekst("eerdere.punt", eerdere, eerderePunt);
    }

    /** @return whether this is what was handled before */
    boolean isOver(EerderOordeel ander) {
        return eerdere.equals(ander.nummer().waarde()) && eerderePunt.equals(String.valueOf(ander.plaats()));
    }

    /** @return the same decision, explained in these words */
    NietBehandelbesluit uitgelegd(String woorden) {
        return new NietBehandelbesluit(
                grond, dag, woorden, rechtsweg, alleenNietTijdig, eerdere, eerderePunt, gebeurd, welke);
    }

    /** @return whether this gedraging is one of those that are not handled */
    boolean betreft(int plaats) {
        return welke == null || welke.contains(plaats);
    }
}
