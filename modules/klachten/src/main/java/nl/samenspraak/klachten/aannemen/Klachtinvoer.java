package nl.samenspraak.klachten.aannemen;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.toegang.ui.Dagconverter;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was chosen and typed about a klacht that is recorded by hand: how it came in, and what it says. */
public class Klachtinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Klachtkanaal kanaal;
    private String ontvangenOp;
    private String dagtekening;
    private boolean ondertekend;
    private String onderwerp;
    private String inhoud;
    private String wens;
    private String gebeurd;
    private boolean jegensKlager = true;
    private String zaak;

    /** @return the klacht; a text that is too long is an error at its field, and left out */
    NieuweKlacht lees(Klager klager, List<Gedraging> gedragingen, Klachtindeling indeling, Veldfouten fouten) {
        return new NieuweKlacht(
                kanaal,
                fouten.lees("ontvangenop", () -> Dagconverter.lees(ontvangenOp), null),
                isSchriftelijk() ? fouten.lees("dagtekening", () -> Dagconverter.lees(dagtekening), null) : null,
                isSchriftelijk() && ondertekend,
                onderwerp(fouten),
                fouten.lees("verhaal", () -> Invoer.alinea(inhoud, NieuweKlacht.LANGSTE_INHOUD), ""),
                fouten.lees("wens", () -> Invoer.alinea(wens, NieuweKlacht.LANGSTE_WENS), ""),
                fouten.lees("gebeurd", () -> Invoer.regel(gebeurd, NieuweKlacht.LANGSTE_GEBEURD), ""),
                jegensKlager,
                klager,
                gedragingen,
                indeling,
                fouten.lees("zaak", () -> Invoer.regel(zaak, NieuweKlacht.LANGSTE_ZAAKNUMMER), ""));
    }

    String onderwerp(Veldfouten fouten) {
        return fouten.lees("onderwerp", () -> Invoer.regel(onderwerp, NieuweKlacht.LANGSTE_ONDERWERP), "");
    }

    /** @return the ways that are recorded by hand */
    public Klachtkanaal[] getKanalen() {
        return new Klachtkanaal[] {Klachtkanaal.BRIEF, Klachtkanaal.EMAIL, Klachtkanaal.BALIE, Klachtkanaal.TELEFOON};
    }

    /** @return whether there is paper, so that there can be a day and a signature on it */
    public boolean isSchriftelijk() {
        return kanaal != null && kanaal.schriftelijk();
    }

    public Klachtkanaal getKanaal() {
        return kanaal;
    }

    public void setKanaal(Klachtkanaal kanaal) {
        this.kanaal = kanaal;
    }

    public String getOntvangenOp() {
        return ontvangenOp;
    }

    public void setOntvangenOp(String ontvangenOp) {
        this.ontvangenOp = ontvangenOp;
    }

    public String getDagtekening() {
        return dagtekening;
    }

    public void setDagtekening(String dagtekening) {
        this.dagtekening = dagtekening;
    }

    public boolean isOndertekend() {
        return ondertekend;
    }

    public void setOndertekend(boolean ondertekend) {
        this.ondertekend = ondertekend;
    }

    public String getOnderwerp() {
        return onderwerp;
    }

    public void setOnderwerp(String onderwerp) {
        this.onderwerp = onderwerp;
    }

    public String getInhoud() {
        return inhoud;
    }

    public void setInhoud(String inhoud) {
        this.inhoud = inhoud;
    }

    public String getWens() {
        return wens;
    }

    public void setWens(String wens) {
        this.wens = wens;
    }

    public String getGebeurd() {
        return gebeurd;
    }

    public void setGebeurd(String gebeurd) {
        this.gebeurd = gebeurd;
    }

    public boolean isJegensKlager() {
        return jegensKlager;
    }

    public void setJegensKlager(boolean jegensKlager) {
        this.jegensKlager = jegensKlager;
    }

    public String getZaak() {
        return zaak;
    }

    public void setZaak(String zaak) {
        this.zaak = zaak;
    }
}
