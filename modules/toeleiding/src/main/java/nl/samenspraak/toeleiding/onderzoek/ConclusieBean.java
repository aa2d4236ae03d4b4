package nl.samenspraak.toeleiding.onderzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.conclusie.Bevindingregel;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.Meelezer;
import nl.samenspraak.toeleiding.conclusie.NieuweBevinding;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.dossier.Broninvoer;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.meelezen.Taalwenken;

/** The fourth step: the five points, and the conclusion. */
@Named("conclusie")
@ViewScoped
public class ConclusieBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the screen says what cannot be concluded. */
    private static final Weigervelden VELDEN = new Weigervelden()
            .bij("coordinatie", Weigerreden.KEUZE_ONTBREEKT, Weigerreden.KEUZE_KAN_NIET)
            .bij("motivering", Weigerreden.MOTIVERING_ONTBREEKT);

    @Inject
    private OnderzoekBean scherm;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Taalwenken taalwenken;

    @Inject
    private Meelezer meelezer;

    @Inject
    private Clock klok;

    private Broninvoer bron;
    private Onderzoekspunt punt;
    private String tekst;
    private Gegevenssoort soort;
    private Boolean coordinatie;
    private String motivering;
    private boolean gelezen;
    private boolean controle;

    @PostConstruct
    void begin() {
        bron = new Broninvoer(LocalDate.now(klok));
    }

    /** Records what was found on a point. */
    public void legVast() {
        scherm.doe(
                "bevinding",
                () -> new NieuweBevinding(punt, tekst, soort, bron.lees()),
                (nieuw, doel) -> concluderen
                        .legVast(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                Broninvoer.velden("conclusie")
                        .bij("punt", Weigerreden.PUNT_ONTBREEKT)
                        .bij("bevinding", Weigerreden.TEKST_ONTBREEKT)
                        .bij("gegevenssoort", Weigerreden.SOORT_ONTBREEKT),
                () -> {
                    punt = null;
                    tekst = null;
                    soort = null;
                    bron.leeg(LocalDate.now(klok));
                    scherm.bewaard("nieuwebevinding");
                });
    }

    /**
     * Takes a finding away.
     *
     * @param wat its key
     */
    public void haalWeg(UUID wat) {
        scherm.doe(
                doel -> concluderen
                        .haalWeg(scherm.dossier(), wat, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden(),
                () -> scherm.bewaard("nieuwebevinding"));
    }

    /** Shows everything that was recorded, to go through with the client; or says at its field what cannot be. What was typed is not saved yet. */
    public void controleer() {
        try {
            NieuweConclusie nieuw = new NieuweConclusie(coordinatie, motivering, false);
            scherm.doel()
                    .map(doel -> concluderen.controleer(scherm.dossier(), nieuw, doel))
                    .ifPresent(uitkomst -> uitkomst.bezwaar().ifPresentOrElse(VELDEN, this::toonControle));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("motivering", e.getMessage());
        }
    }

    private void toonControle() {
        controle = true;
        scherm.bekijk();
        Scherm.naar("controlekop");
    }

    /** Goes back to mend something. */
    public void controleerNiet() {
        controle = false;
        scherm.bekijkNiet();
        gelezen = false;
        Scherm.naar("conclusiekop");
    }

    /** Concludes the onderzoek. */
    public void concludeer() {
        scherm.doe(
                "gelezen",
                () -> new NieuweConclusie(coordinatie, motivering, gelezen),
                (nieuw, doel) -> concluderen
                        .concludeer(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden().bij("gelezen", Weigerreden.EERST_MEELEZEN),
                () -> scherm.naarDezelfde(Toeleidingteksten.tekst("conclusie.gedaan")));
    }

    /**
     * @param welk one of the five points
     * @return what was found on it
     */
    public List<Bevindingregel> bij(Onderzoekspunt welk) {
        return scherm.getView().bevindingen().stream()
                .filter(bevinding -> bevinding.punt() == welk)
                .toList();
    }

    /** @return the five points */
    public Onderzoekspunt[] getPunten() {
        return Onderzoekspunt.values();
    }

    /** @return fact and opinion */
    public Gegevenssoort[] getSoorten() {
        return Gegevenssoort.values();
    }

    /** @return whether everything is shown to be gone through */
    public boolean isControle() {
        return controle
                && scherm.isBij(Stap.CONCLUSIE.name())
                && scherm.getView().isOpen();
    }

    public Broninvoer getBron() {
        return bron;
    }

    public Onderzoekspunt getPunt() {
        return punt;
    }

    public void setPunt(Onderzoekspunt punt) {
        this.punt = punt;
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }

    public Gegevenssoort getSoort() {
        return soort;
    }

    public void setSoort(Gegevenssoort soort) {
        this.soort = soort;
    }

    public Boolean getCoordinatie() {
        return coordinatie;
    }

    public void setCoordinatie(Boolean coordinatie) {
        this.coordinatie = coordinatie;
    }

    public String getMotivering() {
        return motivering;
    }

    public void setMotivering(String motivering) {
        this.motivering = motivering;
    }

    public boolean isGelezen() {
        return gelezen;
    }

    public void setGelezen(boolean gelezen) {
        this.gelezen = gelezen;
    }

    /** @return under which head the client reads what is typed as finding */
    public String getMeeleeskop() {
        return meelezer.kop(punt);
    }

    /** @return what is typed as finding, as the client will read it (R-TOE-40); empty when nothing is */
    public String getMeegelezen() {
        if (tekst == null || tekst.isBlank()) {
            return "";
        }
        try {
            return meelezer.zin(soort, tekst.strip(), bron.lees());
        } catch (OngeldigeWaarde teLang) {
            return tekst.strip();
        }
    }

    /** @return under which head the client reads what is typed as reasons */
    public String getMotiveringkop() {
        return meelezer.motiveringkop();
    }

    /** @return hints on what is typed as finding */
    public List<Taalwenk> getWenken() {
        return taalwenken.bij(tekst);
    }

    /** @return hints on what is typed as reasons */
    public List<Taalwenk> getMotiveringwenken() {
        return taalwenken.bij(motivering);
    }
}
