package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks up whom a new toeleiding is about. */
@Dependent
public class Persoonkiezer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Doelbindingen doelbindingen;

    private String zoektekst;
    private PersoonId gekozen;

    /** @return the purpose of taking one in; whoever may not have it is refused */
    public Doelbinding doel() {
        return doelbindingen.voorNieuw(Dossierdeel.TOELEIDINGSDOSSIER);
    }

    /** Shows all who fit what was typed. */
    public void zoek() {
        opzoeker.zoek(zoektekst, doel());
    }

    /**
     * It is about this person.
     *
     * @param wie one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId wie) {
        gekozen = wie;
        zoektekst = null;
        Scherm.vergeetInvoer("wieblok");
        opzoeker.vergeet();
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, this::doel);
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    /** @return whom it is about, or {@code null} when nobody was chosen */
    public PersoonId getGekozen() {
        return gekozen;
    }
}
