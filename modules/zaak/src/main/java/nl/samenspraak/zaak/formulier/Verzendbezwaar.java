package nl.samenspraak.zaak.formulier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.toegang.rem.Rem;

/**
 * Why a form is not taken although all its answers are good: a program seems to have filled it in, or one network sends too many. A
 * program is told what it did wrong as a person would be: nothing gets lost without a word.
 */
enum Verzendbezwaar {
    /** Something stands in the field that people do not see. */
    WEBSITE,
    /** Nobody fills it in so fast. */
    SNEL,
    TEVAAK;

    /** The field that people do not see; on the page as well as in the words. */
    static final String LOKVELD = "website";

    private static final Duration MINSTE_TIJD = Duration.ofSeconds(6);

    /** Without an objection the network has taken one of its turns. */
    static Optional<Verzendbezwaar> tegen(
            Formulierconcept concept, String lokwoord, Instant nu, Rem inzendingen, String adres) {
        if (lokwoord != null) {
            return Optional.of(WEBSITE);
        }
        if (concept.bezig(nu).compareTo(MINSTE_TIJD) < 0) {
            return Optional.of(SNEL);
        }
        return inzendingen.neem(adres) ? Optional.empty() : Optional.of(TEVAAK);
    }

    /** @return the field to say it at; empty for the page as a whole */
    String veld() {
        return this == WEBSITE ? LOKVELD : "";
    }
}
