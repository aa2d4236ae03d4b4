package nl.samenspraak.toeleiding.terreinen;

import java.time.LocalDate;
import nl.samenspraak.toegang.recht.Termijnen;

/** R-TOE-41: what is older than the municipality allows, the client confirms before it is used. */
public final class GegevenIsTeOud {

    private static final String TERMIJN = "toeleiding-bevestigen-na";

    private GegevenIsTeOud() {}

    /**
     * @param peildatum the day on which it was so
     * @param vandaag today
     * @param termijnen the terms of the municipality
     * @return whether it has to be confirmed
     */
    public static boolean toets(LocalDate peildatum, LocalDate vandaag, Termijnen termijnen) {
        return vandaag.isAfter(termijnen.bereken(TERMIJN, peildatum).einde());
    }
}
