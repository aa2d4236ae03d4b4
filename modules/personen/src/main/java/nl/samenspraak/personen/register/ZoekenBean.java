package nl.samenspraak.personen.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * Looking someone up (F4), for the likeliest purpose of the active pet. What was typed travels in the body of the request only, never
 * in an address: it may be a BSN (R-ALG-21).
 */
@Named("zoeken")
@ViewScoped
public class ZoekenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Register register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String tekst;
    private final Zoekformulier los = new Zoekformulier();
    private final Leesbeurt<Pagina<PersoonRegel>> gevonden = new Leesbeurt<>();

    /** Whoever has no purpose for the register cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    /** Looks up who was asked for, in the one box or else in the separate fields. */
    public void zoek() {
        if (tekst == null && los.isIngevuld()) {
            los.vraag(LocalDate.now(klok), Scherm::fout).ifPresent(this::vind);
            return;
        }
        try {
            vind(Zoekvraag.uitTekst(tekst, LocalDate.now(klok)));
        } catch (OngeldigeWaarde kanNiet) {
            Scherm.fout("tekst", kanNiet.getMessage());
        }
    }

    private void vind(Zoekvraag vraag) {
        gevonden.zet(register.zoek(vraag, doel()));
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Dossierdeel.PERSOON);
    }

    /** @return who was found just now; {@code null} when nothing was asked: who wants to see them again, looks them up again */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden.lees(() -> null);
    }

    /** @return whether there are more than a search shows */
    public boolean isTeVeel() {
        Pagina<PersoonRegel> nu = getGevonden();
        return nu != null && nu.totaal() > nu.rijen().size();
    }

    public String getDoelnaam() {
        return doel().doel().naam();
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }

    public Zoekformulier getLos() {
        return los;
    }
}
