package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.toeleiding.handhaving.Bevoegdheid;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.HandhavingIsConcreet;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.Handhavingsgegeven;
import nl.samenspraak.toeleiding.handhaving.Handhavingsreferentie;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;
import nl.samenspraak.toeleiding.handhaving.NieuwHandhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.Overwie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.omnifaces.util.Faces;

/** The form at the counter. While it is filled in nothing is looked up: it has no search box, and suggests nobody. */
@Named("nieuwhandhavingsverzoek")
@ViewScoped
public class NieuwHandhavingsverzoekBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOODZAAK = "nood";

    @Inject
    private Handhavingsloket loket;

    @Inject
    private Handhavingsreferentie referentie;

    @Inject
    private HandhavingIsConcreet eis;

    @Inject
    private Doelbindingen doelbindingen;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> vink = new HashMap<>();
    private LocalDate geboren;
    private LocalDate aanleidingOp;
    private String bevoegdheid;
    private HandhavingId ingediend;

    /** Whoever may not ask cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
        if (referentie.bevoegdheden().size() == 1) {
            bevoegdheid = referentie.bevoegdheden().get(0).code();
        }
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Handhavingswerk.DOEL);
    }

    /** Makes the request, once, and goes to it; or says at its field what is wrong. */
    public void dienIn() {
        if (ingediend != null) {
            naar();
            return;
        }
        Veldfouten fouten = new Veldfouten();
        NieuwHandhavingsverzoek nieuw = lees(fouten);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        Verrichting<Handhavingsbezwaar> gedaan = loket.dienIn(nieuw, doel());
        gedaan.bezwaar().ifPresentOrElse(bezwaar -> meld(bezwaar, nieuw), () -> {
            ingediend = new HandhavingId(gedaan.uitZaak().orElseThrow().id());
            Scherm.berichtNaDoorsturen(Handhavingsteksten.tekst("nieuw.gedaan"));
            naar();
        });
    }

    private void naar() {
        Faces.redirect("toeleiding/handhavingsverzoek.xhtml?id=%s", ingediend);
    }

    private NieuwHandhavingsverzoek lees(Veldfouten fouten) {
        Noodzaaktoets noodzaak = Noodzaakvelden.lees(NOODZAAK, tekst, fouten);
        Map<String, String> gegevens = new LinkedHashMap<>();
        for (Handhavingsgegeven deze : referentie.gegevens()) {
            if (Boolean.TRUE.equals(vink.get(deze.code()))) {
                gegevens.put(deze.code(), tekst.get("waarom" + deze.code()));
            }
        }
        String aanleiding = fouten.lees(
                "aanleiding",
                () -> Invoer.alinea(tekst.get("aanleiding"), NieuwHandhavingsverzoek.LANGSTE_AANLEIDING),
                "");
        Overwie wie = fouten.lees("naam", () -> new Overwie(tekst.get("naam"), geboren, tekst.get("adres")), null);
        return fouten.lees(
                "naam",
                () -> new NieuwHandhavingsverzoek(wie, bevoegdheid, aanleiding, aanleidingOp, gegevens, noodzaak),
                null);
    }

    private void meld(Handhavingsbezwaar bezwaar, NieuwHandhavingsverzoek nieuw) {
        String zin = Handhavingsteksten.tekst("bezwaar." + bezwaar);
        switch (bezwaar) {
            case NAAM_ONTBREEKT, NAAM_VAN_MEER, ONDERSCHEID_ONTBREEKT -> Scherm.fout("naam", zin);
            case GEBOORTEDAG_KAN_NIET -> Scherm.fout("geboren", zin);
            case BEVOEGDHEID_ONTBREEKT -> Scherm.fout("bevoegdheid", zin);
            case AANLEIDING_ONTBREEKT, AANLEIDING_IS_GEEN_REDEN, SCREENING -> Scherm.fout("aanleiding", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("aanleidingop", zin);
            case WAAROM_ONTBREEKT -> eis.zonderReden(nieuw).forEach(code -> Scherm.fout("waarvoor-" + code, zin));
            case NOODZAAK_ONTBREEKT -> {
                Veldfouten fouten = new Veldfouten();
                Noodzaakvelden.meld(NOODZAAK, eis.gebreken(nieuw), fouten);
                Scherm.fouten(fouten);
            }
            default -> Scherm.fout(zin);
        }
    }

    /** @return on what a request can rest */
    public List<Bevoegdheid> getBevoegdheden() {
        return referentie.bevoegdheden();
    }

    /** @return what can be asked */
    public List<Handhavingsgegeven> getGegevens() {
        return referentie.gegevens();
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    /** @return by the code of what can be asked, whether it is */
    public Map<String, Boolean> getVink() {
        return vink;
    }

    public String getBevoegdheid() {
        return bevoegdheid;
    }

    public void setBevoegdheid(String bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    public LocalDate getGeboren() {
        return geboren;
    }

    public void setGeboren(LocalDate geboren) {
        this.geboren = geboren;
    }

    public LocalDate getAanleidingOp() {
        return aanleidingOp;
    }

    public void setAanleidingOp(LocalDate aanleidingOp) {
        this.aanleidingOp = aanleidingOp;
    }
}
