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
        boolean oudsteEerst)
        implements Serializable {

    /**
     * @param dag a day
     * @return everything of that day
     */
    public static Logvraag vanDag(LocalDate dag) {
        return new Logvraag(dag, dag, null, null, null, null, null, null, false);
    }
}
