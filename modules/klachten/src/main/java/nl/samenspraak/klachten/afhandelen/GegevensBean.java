package nl.samenspraak.klachten.afhandelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord;
import nl.samenspraak.klachten.gegevens.Gegevensverzoeken;
import nl.samenspraak.klachten.gegevens.NieuwGegevensverzoek;
import nl.samenspraak.klachten.taak.Weigerreden;

/** Asking for data about care, and recording the answer: no screen of a klacht opens a dossier of care. */
@Named("gegevensverzoek")
@ViewScoped
public class GegevensBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AfhandelBean scherm;

    @Inject
    private Gegevensverzoeken verzoeken;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private Gegevensantwoord.Soort soort;
    private Gegevensantwoord.Reden reden;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "vraagdag", "antwoorddag");
    }

    /** Asks. */
    public void vraag() {
        scherm.doe(
                "vraagwat",
                () -> new NieuwGegevensverzoek(
                        invoer.dag("vraagdag"),
                        invoer.tekst("vraagwat"),
                        invoer.tekst("vraagbij"),
                        invoer.tekst("vraagnoodzaak"),
                        invoer.tekst("vraagartikel")),
                (nieuw, doel) -> verzoeken
                        .vraag(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("vraagdag")
                        .en(Weigerreden.GEGEVENS_ONTBREKEN, "vraagwat")
                        .en(Weigerreden.WEDERPARTIJ_ONTBREEKT, "vraagbij")
                        .en(Weigerreden.NOODZAAK_ONTBREEKT, "vraagnoodzaak")
                        .en(Weigerreden.ARTIKEL_ONTBREEKT, "vraagartikel"),
                scherm::bewaard);
    }

    /** Records the answer to the oldest question that has none. */
    public void antwoord() {
        UUID welke = getOpen() == null ? null : getOpen().id();
        scherm.doe(
                "antwoordtekst",
                () -> new Gegevensantwoord(
                        soort,
                        invoer.dag("antwoorddag"),
                        invoer.tekst("antwoordbron"),
                        invoer.tekst("antwoordtekst"),
                        reden),
                (antwoord, doel) -> verzoeken
                        .antwoord(scherm.dossier(), welke, antwoord, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("antwoorddag")
                        .en(Weigerreden.ANTWOORD_ONTBREEKT, "antwoordsoort")
                        .en(Weigerreden.BRON_ONTBREEKT, "antwoordbron")
                        .en(Weigerreden.WEIGERREDEN_ONTBREEKT, "antwoordreden"),
                scherm::bewaard);
    }

    /** @return the oldest question without an answer, or {@code null} */
    public AfhandelView.Verzoek getOpen() {
        return scherm.getView().verzoeken().stream()
                .filter(verzoek -> verzoek.antwoord() == null)
                .findFirst()
                .orElse(null);
    }

    /** @return whether it is asked why not all was given */
    public boolean isNietAlles() {
        return soort != null && soort != Gegevensantwoord.Soort.GEGEVEN;
    }

    public Gegevensantwoord.Soort[] getSoorten() {
        return Gegevensantwoord.Soort.values();
    }

    public Gegevensantwoord.Reden[] getRedenen() {
        return Gegevensantwoord.Reden.values();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    public Gegevensantwoord.Soort getSoort() {
        return soort;
    }

    public void setSoort(Gegevensantwoord.Soort soort) {
        this.soort = soort;
    }

    public Gegevensantwoord.Reden getReden() {
        return reden;
    }

    public void setReden(Gegevensantwoord.Reden reden) {
        this.reden = reden;
    }
}
