package nl.samenspraak.zaak.scherm;

import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.zaak.concept.Nieuwconcepten;

/** A page on which a case begins, with texts that are kept while somebody types. */
public interface Conceptpagina {

    /** @return which page this is, 60 characters at most */
    String pagina();

    /** @return where its unsaved texts are kept */
    Nieuwconcepten concepten();

    /**
     * @return the purpose under which something is added here
     * @throws nl.samenspraak.kern.Weigering when the active pet does not add anything here
     */
    Doelbinding doel();
}
