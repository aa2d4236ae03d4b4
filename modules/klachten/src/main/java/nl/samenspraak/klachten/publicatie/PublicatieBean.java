package nl.samenspraak.klachten.publicatie;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.register.Registerteksten;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;

/** The yearly publication of klachten: its counts, what the gemeente learned, fixing it and taking it along. */
@Named("klachtpublicatie")
@ViewScoped
public class PublicatieBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Jaarpublicaties publicaties;

    @Inject
    private Publicatiewoorden woorden;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Clock klok;

    private List<Integer> jaren;
    private int jaar;
    private final Leesbeurt<Jaarpublicatie> publicatie = new Leesbeurt<>();
    private final Leesbeurt<Jaarpublicatie> intern = new Leesbeurt<>();
    private boolean alles;
    private long versie;
    private String lessen;

    @PostConstruct
    void begin() {
        doel();
        jaren = publicaties.jaren();
        jaar = jaren.get(0);
        lees();
    }

    /** @return whether the year is over, so that it can be adopted (9:12a) */
    public boolean isOm() {
        return jaar < LocalDate.now(klok).getYear();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.KLACHT);
    }

    /** Shows the year that was chosen. */
    public void gekozen() {
        alles = false;
        lees();
        Scherm.vergeetInvoer("publicatieform");
    }

    private void lees() {
        publicatie.zet(publicaties.toon(jaar, doel()));
        versie = getPublicatie().versie();
        lessen = getPublicatie().lessen();
    }

    /** Keeps what was written, finished or not. */
    public void bewaar() {
        doe(() -> publicaties.bewaar(jaar, lessen, versie, doel()), "publicatie.bewaard");
    }

    /** Fixes the counts and the text for good. */
    public void stelVast() {
        doe(() -> publicaties.stelVast(jaar, lessen, versie, doel()), "publicatie.isvastgesteld");
    }

    /** Something with the publication that may be refused. */
    private interface Daad {
        Jaarpublicaties.Besluit doe();
    }

    private void doe(Daad daad, String gedaan) {
        try {
            Optional<Weigerreden> bezwaar = daad.doe().bezwaar();
            if (bezwaar.isEmpty()) {
                lees();
                Scherm.bericht(Registerteksten.tekst(gedaan, jaar));
            } else {
                meld(bezwaar.get());
            }
        } catch (OngeldigeWaarde e) {
            Scherm.fout("lessen", e.getMessage());
        } catch (VerouderdeVersie intussenAnders) {
            String getypt = lessen;
            lees();
            lessen = getPublicatie().vastgesteld() ? lessen : getypt;
            Scherm.fout(Registerteksten.tekst("publicatie.veranderd"));
        }
    }

    private static void meld(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        switch (bezwaar) {
            case LESSEN_ONTBREKEN, LESSEN_NOEMEN_IEMAND -> Scherm.fout("lessen", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    /** @throws IOException when the answer cannot be written */
    public void csv() throws IOException {
        Scherm.bestand(
                naam("csv"),
                "text/csv; charset=UTF-8",
                woorden.rekenbestand(publicaties.exporteer(jaar, doel())).csv());
    }

    /** @throws IOException when the answer cannot be written */
    public void xlsx() throws IOException {
        Scherm.bestand(
                naam("xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                woorden.rekenbestand(publicaties.exporteer(jaar, doel())).xlsx());
    }

    /** @throws IOException when the answer cannot be written */
    public void pdf() throws IOException {
        Scherm.bestand(naam("pdf"), "application/pdf", drukkerij.druk(bestand()));
    }

    private String naam(String soort) {
        return "klachten-" + jaar + (getPublicatie().vastgesteld() ? "" : "-voorlopig") + "." + soort;
    }

    private Tabelbestand bestand() {
        return woorden.bestand(publicaties.exporteer(jaar, doel()));
    }

    public List<Integer> getJaren() {
        return jaren;
    }

    public int getJaar() {
        return jaar;
    }

    public void setJaar(int jaar) {
        this.jaar = jaar;
    }

    public Jaarpublicatie getPublicatie() {
        return publicatie.lees(() -> publicaties.toon(jaar, doel()));
    }

    public List<Publicatiewoorden.Cijfertabel> getTabellen() {
        return woorden.tabellen(alles ? intern.lees(() -> publicaties.toonAlles(jaar, doel())) : getPublicatie());
    }

    /** Shows all counts of the register, or what is published. */
    public void wissel() {
        alles = !alles;
        intern.opnieuw();
    }

    /** @return whether all counts are shown, which nobody else may see */
    public boolean isAlles() {
        return alles;
    }

    public String getLessen() {
        return lessen;
    }

    public void setLessen(String lessen) {
        this.lessen = lessen;
    }
}
