package nl.samenspraak.toeleiding.verzoek;

import java.time.LocalDate;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * What a party was asked, as the client reads it (R-ALG-27).
 *
 * @param partij which party
 * @param gegevens for what
 * @param artikel on which article
 * @param dag the day on which it was asked
 * @param noodzaak why, in the words that the party read
 * @param afloop what came of it
 * @param verteld whether the client read it in a letter
 */
public record GesteldeVraag(
        String partij,
        String gegevens,
        String artikel,
        LocalDate dag,
        Noodzaaktoets noodzaak,
        Afloop afloop,
        boolean verteld) {

    /** What came of a request. Of an answer this says nothing: that stands where its data stand. */
    public enum Afloop {
        ANTWOORD,
        NOG_NIET,
        GEEN_ANTWOORD,
        VERVALLEN;

        static Afloop van(Verzoekstand stand) {
            return switch (stand) {
                case CONCEPT, VERSTUURD -> NOG_NIET;
                case ONBEANTWOORD -> GEEN_ANTWOORD;
                case VERVALLEN -> VERVALLEN;
                case BEANTWOORD, DEELS, GEWEIGERD -> ANTWOORD;
            };
        }
    }
}
