package nl.samenspraak.personen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.Pagina;

/**
 * The register of persons as other modules see it. Every method asks for a purpose and leaves a line in the access log; a person that does
 * not exist is refused like one that may not be seen. Within a gate that is open for it already there is {@link Persoonslezer}.
 */
public interface Personenregister {

    /** How many persons a search shows; whoever finds more asks a narrower question. */
    int MEESTE_RIJEN = 25;

    /**
     * Looks someone up.
     *
     * @param vraag by what
     * @param doel for what purpose
     * @return those who fit, the best fit first, {@link #MEESTE_RIJEN} at most, with the number of all who fit
     */
    Pagina<PersoonRegel> zoek(Zoekvraag vraag, Doelbinding doel);

    /**
     * Looks someone up for a place that shows fewer. Who is not shown is not handed out either, so the log names those who were seen
     * and nobody else.
     *
     * @param vraag by what
     * @param hoogstens how many are shown, {@link #MEESTE_RIJEN} at most
     * @param doel for what purpose
     * @return those who fit, the best fit first, with the number of all who fit
     */
    Pagina<PersoonRegel> zoek(Zoekvraag vraag, int hoogstens, Doelbinding doel);

    /**
     * Names the one person whom a dossier of another module is about, while that dossier is open. It is a look at someone, not
     * a list, and the log says so.
     *
     * @param wie the person
     * @param doel for what purpose
     * @return the person; empty when not in the register any more
     */
    Optional<PersoonRegel> regel(PersoonId wie, Doelbinding doel);

    /**
     * Names the persons that another module's list speaks of, in one statement.
     *
     * @param wie the persons
     * @param doel for what purpose
     * @return those that are in the register
     */
    Persoonsregels regels(Set<PersoonId> wie, Doelbinding doel);

    /**
     * Enters a person in the register. A double is not refused: search first, and let the user decide.
     *
     * @param nieuw who it is
     * @param doel for what purpose
     * @return the person as registered
     * @throws OngeldigeWaarde when the person could not be recognised by what is known (R-ALG-20)
     */
    PersoonView registreer(NieuwePersoon nieuw, Doelbinding doel);
}
