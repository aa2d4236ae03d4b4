package nl.samenspraak.toeleiding.verzoek;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;

/**
 * What a party answered.
 *
 * @param soort given, in part or not; {@code null} when that was not said
 * @param dag on which day; {@code null} when that was not said
 * @param bekend whether the client is known there, when that was all that was asked; otherwise {@code null}
 * @param inhoud what was given, or empty
 * @param bron who answered
 * @param categorie why not; {@code null} unless it was refused
 * @param doorbreking on what a party that keeps silent speaks all the same, as it says itself
 */
public record Verzoekantwoord(
        Soort soort,
        LocalDate dag,
        Boolean bekend,
        String inhoud,
        String bron,
        Weigercategorie categorie,
        Doorbreking doorbreking)
        implements Serializable {

    /** The most characters in {@link #inhoud}. */
    public static final int LANGSTE_INHOUD = 2000;

    /** The most characters in {@link #bron}. */
    public static final int LANGSTE_BRON = 120;

    /** How much was given. */
    public enum Soort {
        GEGEVEN,
        DEELS,
        GEWEIGERD;

        /** @return whether something was given */
        public boolean geeft() {
            return this != GEWEIGERD;
        }
    }

    /**
     * On what a party that keeps silent speaks all the same (R-TOE-19).
     *
     * @param grond the ground that it names; {@code null} when it names none
     * @param nagevraagd whether it asked the client about the consent itself (R-TOE-20)
     * @param acuut of a vital interest: whether it is acute
     * @param nietTeVragen of a vital interest: whether the client cannot be asked
     * @param aanMedicus of a vital interest: whether who gets it is a medicus or stands in the BIG-register
     * @param toelichting why, or empty; nothing about the client
     */
    public record Doorbreking(
            Doorbrekingsgrond grond,
            boolean nagevraagd,
            boolean acuut,
            boolean nietTeVragen,
            boolean aanMedicus,
            String toelichting)
            implements Serializable {

        /** No ground was named. */
        public static final Doorbreking GEEN = new Doorbreking(null, false, false, false, false, "");

        /** The most characters in {@link #toelichting}. */
        public static final int LANGSTE_TOELICHTING = 300;

        /** @throws OngeldigeWaarde when the text is too long */
        public Doorbreking {
            toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
        }
    }

    /** @throws OngeldigeWaarde when a text is too long */
    public Verzoekantwoord {
        inhoud = Invoer.alinea(inhoud, LANGSTE_INHOUD);
        bron = Invoer.regel(bron, LANGSTE_BRON);
    }
}
