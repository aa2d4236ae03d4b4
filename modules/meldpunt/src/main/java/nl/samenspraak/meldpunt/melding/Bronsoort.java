package nl.samenspraak.meldpunt.melding;

import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;

/** Where a melding comes from, without saying from whom (R-MEL-18). */
public enum Bronsoort {
    BETROKKENE,
    OMGEVING,
    PROFESSIONAL;

    /**
     * @param soort what kind of melder
     * @param relatie what the melder is of the betrokkene, or {@code null}
     * @return where it comes from
     */
    public static Bronsoort van(Melderssoort soort, Relatie relatie) {
        if (relatie == Relatie.ZELF) {
            return BETROKKENE;
        }
        return soort == Melderssoort.PROFESSIONAL ? PROFESSIONAL : OMGEVING;
    }
}
