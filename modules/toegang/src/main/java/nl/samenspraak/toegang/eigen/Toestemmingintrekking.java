package nl.samenspraak.toegang.eigen;

import java.util.UUID;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.Daad;

/** Lets an inwoner take a consent back himself, as easily as he gave it (AVG 7 lid 3, R-TOE-21). A module that asks consent has a bean of this kind. */
public interface Toestemmingintrekking {

    /** @return the kind of case in which it was given */
    Zaaksoort soort();

    /**
     * Takes it back: from now on nothing new rests on it.
     *
     * @param zaak the case
     * @param welke which consent
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws Weigering when the case is not about whoever is signed in, or he may not know of it yet
     */
    Daad trekIn(Zaakverwijzing zaak, UUID welke, Doelbinding doel);
}
