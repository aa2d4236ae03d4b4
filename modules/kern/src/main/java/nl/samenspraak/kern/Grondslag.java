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
 */
public record Grondslag(
        String code, Wet wet, String artikel, String omschrijving, Rechtsstatus status, Geldigheid geldigheid)
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
}
