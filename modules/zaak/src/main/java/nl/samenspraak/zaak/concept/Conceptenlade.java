package nl.samenspraak.zaak.concept;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;

/** Where unsaved texts are kept, locked away. */
interface Conceptenlade {

    /**
     * One row as it is kept.
     *
     * @param id its identifier, to which its content is bound
     * @param versie the version of the dossier that was shown
     * @param bewaardOp when it was kept last
     * @param inhoud the texts, locked away
     */
    record Rij(UUID id, long versie, Instant bewaardOp, byte[] inhoud) {}

    /** @return since when there is something, without reading it; empty when there is nothing or its time is over */
    Optional<Instant> sinds(Conceptplek plek, Instant nu);

    /** @return what is kept there; empty when there is nothing or its time is over */
    Optional<Rij> vind(Conceptplek plek, Dossierdeel deel, Instant nu);

    /** Keeps a row, instead of what was kept there. */
    void bewaar(Conceptplek plek, Dossierdeel deel, Rij rij, int sleutelversie, Instant vervaltOp);

    /** @return on how many other pages of this case this writer left something */
    long elders(Conceptplek plek);

    void verwijder(Conceptplek plek, Dossierdeel deel);

    /** Throws away what its own writer left there, without reading it: also when the case is somebody else's by now. */
    void gooiWeg(Conceptplek plek);

    /** Throws away what anybody typed on the pages of a case. */
    void verwijder(Zaakverwijzing zaak);

    /** @return how many went because their time is over */
    int ruimOp(Instant nu);
}
