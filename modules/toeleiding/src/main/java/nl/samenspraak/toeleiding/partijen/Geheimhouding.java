package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.util.List;

/**
 * What binds a party to silence.
 *
 * @param code the code in reference data
 * @param naam what people call it
 * @param uitleg who it binds, and who decides
 * @param zwijgplicht whether nothing is given without one of the grounds
 * @param gronden on what it may be broken (R-TOE-19)
 */
public record Geheimhouding(
        String code, String naam, String uitleg, boolean zwijgplicht, List<Doorbrekingsgrond> gronden)
        implements Serializable {

    public Geheimhouding {
        gronden = List.copyOf(gronden);
    }
}
