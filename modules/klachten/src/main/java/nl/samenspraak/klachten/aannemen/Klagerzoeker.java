package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Looks a klager up in the register, so that klachten of the same person are found together; it need not be done. */
@Dependent
public class Klagerzoeker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Doelbindingen doelbindingen;

    private String zoektekst;
    private PersoonId gekozen;

    /** Shows all who fit what was typed. */
    void zoek() {
        opzoeker.zoek(zoektekst, doel());
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    /** @return the person as the register knows him; empty for nobody */
    Optional<PersoonRegel> kies(PersoonId persoon) {
        gekozen = persoon;
        zoektekst = null;
        if (persoon == null) {
            opzoeker.vergeet();
            return Optional.empty();
        }
        return opzoeker.neem(persoon, doel());
    }

    /**
     * @param wie one of those found, or the one who was chosen
     * @return by what that person is told from others; {@code null} while nothing is being drawn, or when the register holds nobody like that
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

    /** @return who the klager is, or {@code null} when nobody was chosen */
    public PersoonId getGekozen() {
        return gekozen;
    }
}
