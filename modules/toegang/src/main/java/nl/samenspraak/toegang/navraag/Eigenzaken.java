package nl.samenspraak.toegang.navraag;

import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;

/**
 * Which cases are about somebody, and which of them that person may not know of yet. Every business module has a bean of this kind for its own kind
 * of case and answers from ids and days alone; nothing of a dossier goes out. The page of an inwoner shows nothing of a case that is not named here.
 */
public interface Eigenzaken {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /**
     * @param persoon somebody in the register
     * @return the cases that are about that person, or from that person
     */
    List<Eigenzaak> van(PersoonId persoon);
}
