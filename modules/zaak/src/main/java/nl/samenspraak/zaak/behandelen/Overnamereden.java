package nl.samenspraak.zaak.behandelen;

import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Poort;

/**
 * Taking over the case of a colleague who is not there to give it. Nobody gave this user that task, so it asks for a reason that says something,
 * which stands in the log and which the FG judges, as with a dossier that is opened without a task (R-LOG-04).
 */
public final class Overnamereden {

    /** As short as the reason for opening a dossier without a task may be. */
    private static final int KORTSTE_REDEN = 10;

    private Overnamereden() {}

    /**
     * Says behind the gate why a case is taken over.
     *
     * @param getypt why, as it was typed
     * @param langst the most characters it may have
     * @return why, on one line
     * @throws OngeldigeWaarde when it says too little or is too long
     */
    public static String vanEenCollega(String getypt, int langst) {
        String reden = Invoer.regel(getypt, langst);
        if (reden.length() < KORTSTE_REDEN) {
            throw new OngeldigeWaarde("Schrijf in " + KORTSTE_REDEN + " tot " + langst
                    + " tekens waarom u dit overneemt. De functionaris gegevensbescherming leest dat.");
        }
        Poort.neemtOver(reden);
        return reden;
    }
}
