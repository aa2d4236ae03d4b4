package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;

/**
 * A role with a task. Someone with several petten wears one at a time; rights and log follow it (R-ALG-05).
 *
 * @param code the code in reference data and in the log
 * @param naam what a screen shows
 */
public record Pet(String code, String naam) implements Serializable {

    public Pet {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(naam, "naam");
    }
}
