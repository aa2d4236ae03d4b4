package nl.samenspraak.klachten.oordeel;

import java.util.Optional;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * What can be recorded of the ombudsman's case: it begins once, he asks with a day, is answered after a question, and closes it. That it
 * began, can turn out to be a mistake.
 */
final class OmbudsmanIsBezig {

    private OmbudsmanIsBezig() {}

    static Optional<Weigerreden> toets(Klachtfeiten feiten, Ombudsmandaad daad) {
        if (daad.soort() == null) {
            return Optional.of(Weigerreden.ANTWOORD_ONTBREEKT);
        }
        if (daad.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        boolean bezig = feiten.ombudsmanBezig();
        if (daad.soort() == Ombudsmandaad.Soort.BEGONNEN) {
            return bezig ? Optional.of(Weigerreden.OMBUDSMAN_AL_BEZIG) : Optional.empty();
        }
        if (daad.soort() == Ombudsmandaad.Soort.VERGISSING) {
            return feiten.laatste(Klachtstapsoort.OMBUDSMAN).isPresent()
                    ? Optional.empty()
                    : Optional.of(Weigerreden.OMBUDSMAN_NIET_BEZIG);
        }
        if (!bezig) {
            return Optional.of(Weigerreden.OMBUDSMAN_NIET_BEZIG);
        }
        if (daad.soort().vraagtDag()) {
            return dag(daad);
        }
        return daad.soort() == Ombudsmandaad.Soort.GEANTWOORD
                        && feiten.laatste(Klachtstapsoort.OMBUDSMAN_VRAAGT).isEmpty()
                ? Optional.of(Weigerreden.OMBUDSMAN_VROEG_NIETS)
                : Optional.empty();
    }

    private static Optional<Weigerreden> dag(Ombudsmandaad daad) {
        if (daad.tot() == null) {
            return Optional.of(Weigerreden.ANTWOORDDAG_ONTBREEKT);
        }
        return daad.tot().isBefore(daad.dag()) ? Optional.of(Weigerreden.ANTWOORDDAG_TE_VROEG) : Optional.empty();
    }
}
