package nl.samenspraak.toegang.eigen;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A consent of an inwoner, as he reads it (R-TOE-20).
 *
 * @param id which one
 * @param partij which party
 * @param gegevens which data, and which way they go
 * @param waarvoor what for
 * @param stand how it stands, in words
 * @param geldt whether it holds
 * @param inTeTrekken whether he can take it back
 * @param gedeeld what was shared on the ground of it, each in a sentence: that stays as it is
 */
public record Eigentoestemming(
        UUID id,
        String partij,
        String gegevens,
        String waarvoor,
        String stand,
        boolean geldt,
        boolean inTeTrekken,
        List<String> gedeeld)
        implements Serializable {

    public Eigentoestemming {
        gedeeld = List.copyOf(gedeeld);
    }
}
