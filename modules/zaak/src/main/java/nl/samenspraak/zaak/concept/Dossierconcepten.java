package nl.samenspraak.zaak.concept;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * The unsaved texts on the pages of one kind of dossier. A module makes it a bean and puts a gate around each of its methods, for the part of the
 * dossier to which the pages belong. Keeping and letting go leave no line: they show nothing to anyone, and the writer wrote it a moment ago.
 * Reading it again does.
 *
 * @param <I> what identifies the dossier
 */
public abstract class Dossierconcepten<I extends Zaakgebonden> {

    @Inject
    private Concepten concepten;

    /** @return the part of the dossier to which the pages belong */
    protected abstract Dossierdeel deel();

    /**
     * Says whether something can still be saved on a page. On all of them, unless a module knows of pages on which nothing can any more once its dossier is
     * closed: what is typed there in another window has no place to go to, and is not kept.
     *
     * @param dossier the dossier
     * @param pagina the page
     * @return whether it can
     */
    protected boolean neemtNogAan(I dossier, String pagina) {
        return true;
    }

    /**
     * Keeps what is being typed, instead of what was kept of this page.
     *
     * @param dossier the dossier
     * @param pagina the page
     * @param velden the texts by field; none to throw away what was kept
     * @param versie the version of the dossier that the page shows
     * @param doel the purpose
     * @return whether it is kept; not when this writer left texts on so many pages of this dossier already, or when nothing can be saved there any more
     */
    public boolean bewaar(I dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        boolean weg = velden.isEmpty() || !neemtNogAan(dossier, pagina);
        return concepten.bewaar(dossier, pagina, deel(), weg ? Map.of() : velden, versie) && (velden.isEmpty() || !weg);
    }

    /**
     * Gives back what was typed.
     *
     * @param dossier the dossier
     * @param pagina the page
     * @param doel the purpose
     * @return the texts; none when they are gone
     */
    public Concepttekst lees(I dossier, String pagina, Doelbinding doel) {
        return concepten.lees(dossier, pagina, deel());
    }

    /**
     * Lets go of what was saved in the meantime.
     *
     * @param dossier the dossier
     * @param pagina the page
     * @param opgeslagen which fields were
     * @param doel the purpose
     */
    public void laatVallen(I dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        concepten.laatVallen(dossier, pagina, deel(), opgeslagen);
    }
}
