package nl.samenspraak.toeleiding.brieven;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * A letter tells of what is so: not of an outcome that is not there yet, nor of an onderzoek that is over. Where no onderzoek was opened, none is
 * announced.
 */
public final class BriefPastBijStand {

    private static final Set<Toeleidingstand> MET_UITKOMST =
            EnumSet.of(Toeleidingstand.AFGEROND, Toeleidingstand.NAAR_KOLOMMEN, Toeleidingstand.BEEINDIGD_GEWIST);

    private BriefPastBijStand() {}

    /**
     * @param soort a kind of letter
     * @param toeleiding a toeleiding
     * @return why it cannot be made now; empty when it can
     */
    public static Optional<Weigerreden> toets(Briefsoort soort, Toeleiding toeleiding) {
        boolean onderzoek =
                toeleiding.taaksoort().filter(Taaksoort::opentOnderzoek).isPresent();
        boolean past = switch (soort) {
            case BESLUIT -> toeleiding.route() == Route.VERZOEK;
            case AFGEWEZEN -> toeleiding.stand() == Toeleidingstand.AFGEWEZEN;
            case KENNISGEVING, KENNISGEVING_GEZINSLID ->
                onderzoek && toeleiding.stand().open();
            case STUKKEN, GEVRAAGD, CORRECTIEBESLUIT -> onderzoek;
            // Only where it is owed, and then always: to who did not get it, it would tell something (R-TOE-28).
            case CORRECTIE, TERUGNAME, DOORGELEIDING, STILSTAND, AFHANDELING -> false;
            case UITKOMST -> onderzoek && MET_UITKOMST.contains(toeleiding.stand());
        };
        return past ? Optional.empty() : Optional.of(Weigerreden.BRIEF_NIET_NU);
    }
}
