package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;

/**
 * The purpose for which personal data are processed: a task that someone has, on one legal ground (R-ALG-01). Versioned
 * reference data; the log keeps code and version.
 *
 * @param code the code in reference data and in the log
 * @param versie the version of the reference data this purpose was read from
 * @param naam what a screen shows, for instance "Melding beoordelen"
 * @param taak the statutory task that the purpose serves, in plain Dutch
 * @param activiteit the processing activity in the verwerkingsregister that the purpose belongs to
 * @param grondslag the ground it rests on
 */
public record Doel(String code, String versie, String naam, String taak, String activiteit, Grondslag grondslag)
        implements Serializable {

    public Doel {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(versie, "versie");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(taak, "taak");
        Objects.requireNonNull(activiteit, "activiteit");
        Objects.requireNonNull(grondslag, "grondslag");
    }
}
