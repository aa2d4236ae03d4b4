package nl.samenspraak.toegang.logboek;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the FG wants to see of the log. A filter that is {@code null} lets everything through.
 *
 * @param van first day
 * @param tot last day
 * @param gebruiker part of the name of a user
 * @param pet code of a pet
 * @param doel code of a purpose
 * @param uitkomst code of an outcome
 * @param persoon pseudonym of a person
 * @param dossier identifier of a case
 * @param spanId identifier of one access, to see every person in it
 * @param alleRegels whether to show every line instead of one for each access
 * @param oudsteEerst order; newest first when not
 */
public record Logvraag(
        LocalDate van,
        LocalDate tot,
        String gebruiker,
        String pet,
        String doel,
        String uitkomst,
        String persoon,
        UUID dossier,
        String spanId,
        boolean alleRegels,
        boolean oudsteEerst)
        implements Serializable {

    /** @return whether lines are shown one by one: about one person, of one access, or because that was asked */
    boolean regelVoorRegel() {
        return alleRegels || persoon != null || spanId != null;
    }
}
