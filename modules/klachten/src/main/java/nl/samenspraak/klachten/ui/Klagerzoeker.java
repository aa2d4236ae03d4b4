package nl.samenspraak.klachten.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.Klachtbalie;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.ui.Scherm;

/** Looks a klager up in the register, so that klachten of the same person are found together; it need not be done. */
@Dependent
public class Klagerzoeker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String zoektekst;
    private Pagina<PersoonRegel> gevonden;
    private PersoonRegel gekozen;

    /** Shows all who fit what was typed. */
    void zoek() {
        gevonden = null;
        try {
            gevonden = register.zoek(
                    Zoekvraag.uitTekst(zoektekst, LocalDate.now(klok)), doelbindingen.voorTaak(Klachtbalie.DOEL));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("zoektekst", e.getMessage());
        }
    }

    void kies(PersoonRegel persoon) {
        gekozen = persoon;
        gevonden = null;
        zoektekst = null;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden;
    }

    /** @return who the klager is, or {@code null} when nobody was chosen */
    public PersoonRegel getGekozen() {
        return gekozen;
    }
}
