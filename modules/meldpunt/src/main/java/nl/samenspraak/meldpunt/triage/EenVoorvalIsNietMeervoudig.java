package nl.samenspraak.meldpunt.triage;

import java.util.Set;
import nl.samenspraak.kern.Terrein;

/**
 * One incident of confused behaviour never makes someone's problems "meervoudig", however many fields it touches (R-MEL-11):
 * it is an incident, and what is behind it is not known. Otherwise problems may be meervoudig when they lie in two fields or
 * more; whether they hang together is for the toeleiding to find out.
 */
final class EenVoorvalIsNietMeervoudig {

    private static final int TWEE = 2;

    private EenVoorvalIsNietMeervoudig() {}

    /**
     * @param gedrag whether the melding is about confused behaviour, and how often that was seen
     * @param terreinen the fields in which help seems needed
     * @return whether the problems may be meervoudig
     */
    public static boolean meervoudig(Gedrag gedrag, Set<Terrein> terreinen) {
        return gedrag != Gedrag.EEN_VOORVAL && terreinen.size() >= TWEE;
    }
}
