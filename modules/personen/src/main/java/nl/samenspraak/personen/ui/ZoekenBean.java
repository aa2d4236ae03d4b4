package nl.samenspraak.personen.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Pagina;
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
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private String doelnaam;
    private String tekst;
    private final Zoekformulier los = new Zoekformulier();
    private Pagina<PersoonRegel> gevonden;

    @PostConstruct
    void begin() {
        doelnaam = doelbindingen.voorTaak(Dossierdeel.PERSOON).doel().naam();
    }

    /** Looks up who was asked for, in the one box or else in the separate fields. */
    public void zoek() {
        gevonden = null;
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
        gevonden = register.zoek(vraag, doelbindingen.voorTaak(Dossierdeel.PERSOON));
    }

    /** @return who was found; {@code null} as long as nothing was asked */
    public Pagina<PersoonRegel> getGevonden() {
        return gevonden;
    }

    /** @return whether there are more than a search shows */
    public boolean isTeVeel() {
        return gevonden != null && gevonden.totaal() > gevonden.rijen().size();
    }

    public String getDoelnaam() {
        return doelnaam;
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
