package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Looks up whom a melding is about. */
@Dependent
public class Persoonkiezer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Doelbindingen doelbindingen;

    void zoek(String tekst) {
        opzoeker.zoek(tekst, doel());
    }

    void vergeet() {
        opzoeker.vergeet();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Behandeling.BEOORDELEN);
    }

    /** @return who was found; {@code null} when nothing was asked */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    /**
     * @param wie one of those found
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, this::doel);
    }
}
