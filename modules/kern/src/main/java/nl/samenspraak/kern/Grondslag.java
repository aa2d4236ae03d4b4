package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * The article a processing rests on (R-ALG-01). Versioned reference data.
 *
 * @param code the code in reference data and in the log
 * @param wet the law
 * @param artikel the article as cited, without the law's name
 * @param omschrijving what the article allows, in plain Dutch
 * @param status in force or proposed
 * @param geldigheid the days on which it holds
 * @param jeugd the article, as cited, on which it rests for whoever is under 18; {@code null} when that is the same
 */
public record Grondslag(
        String code,
        Wet wet,
        String artikel,
        String omschrijving,
        Rechtsstatus status,
        Geldigheid geldigheid,
        String jeugd)
        implements Serializable {

    public Grondslag {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wet, "wet");
        Objects.requireNonNull(artikel, "artikel");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(geldigheid, "geldigheid");
    }

    /** @return the citation for a screen or letter, for instance "Wmo 2015, art. 2.3.2 (voorstel)" */
    public String aanhaling() {
        return wet.citeertitel() + ", art. " + artikel + (status == Rechtsstatus.VOORSTEL ? " (voorstel)" : "");
    }

    /**
     * @param onder18 whether it is about somebody under 18
     * @return the citation for a letter about that person
     */
    public String aanhaling(boolean onder18) {
        return onder18 && jeugd != null ? jeugd : aanhaling();
    }

    /** @return the citation for a screen on which it is not said how old somebody is, for instance "Wmo 2015, art. 2.3.2 (onder 18: Jeugdwet, art. 2.3)" */
    public String aanhalingVoorIedereen() {
        return jeugd == null ? aanhaling() : aanhaling() + " (onder 18: " + jeugd + ")";
    }
}
