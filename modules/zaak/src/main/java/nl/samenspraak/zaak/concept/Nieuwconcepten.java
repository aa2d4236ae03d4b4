package nl.samenspraak.zaak.concept;

import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * The unsaved texts on the pages where a case begins: there is no case yet, so they stand with their writer. A module makes it a bean and puts a gate
 * around keeping and reading, as {@link Dossierconcepten} does.
 */
public abstract class Nieuwconcepten {

    /** Nothing was shown of which there is a version. */
    private static final long NOG_GEEN_VERSIE = 0;

    @Inject
    private Concepten concepten;

    /** @return the part of the dossier to which the pages belong */
    protected abstract Dossierdeel deel();

    /** @return which kind of case begins there */
    protected abstract Zaaksoort soort();

    /**
     * @param pagina the page
     * @return whether something of this user stands there
     */
    public boolean isEr(String pagina) {
        return concepten.sinds(concepten.vanSchrijver(soort()), pagina).isPresent();
    }

    /**
     * Keeps what is being typed, instead of what was kept of this page.
     *
     * @param pagina the page
     * @param velden the texts by field; none to throw away what was kept
     * @param doel the purpose
     * @return whether it is kept
     */
    public boolean bewaar(String pagina, Map<String, String> velden, Doelbinding doel) {
        return concepten.bewaar(concepten.vanSchrijver(soort()), pagina, deel(), velden, NOG_GEEN_VERSIE);
    }

    /**
     * Gives back what was typed.
     *
     * @param pagina the page
     * @param doel the purpose
     * @return the texts; none when they are gone
     */
    public Concepttekst lees(String pagina, Doelbinding doel) {
        Concepttekst gelezen = concepten.lees(concepten.vanSchrijver(soort()), pagina, deel());
        return new Concepttekst(null, gelezen.velden(), gelezen.versie(), gelezen.bewaardOp());
    }
}
