package nl.samenspraak.toegang.eigen;

import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * Shows an inwoner what is kept of him in a case (AVG 15). Every business module has a bean of this kind for its own kind of case. Its method is a gate,
 * which lets in whom the case is about and nobody else; it shows nothing that tells who a melder is, and nothing that may not be told yet.
 */
public interface Eigendossier {

    /** @return the kind of case this shows */
    Zaaksoort soort();

    /** @return the part of the dossier that its gate opens */
    Dossierdeel deel();

    /**
     * @param zaak the case
     * @param doel the purpose
     * @return what is kept in it of whoever is signed in
     * @throws Weigering when it is not about that person, he may not know of it yet, or it is not there: the same answer
     */
    Eigenbeeld open(Zaakverwijzing zaak, Doelbinding doel);
}
