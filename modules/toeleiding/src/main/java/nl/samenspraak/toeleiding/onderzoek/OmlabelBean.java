package nl.samenspraak.toeleiding.onderzoek;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Overdrachtsbrief;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;

/** The end of a vraagverheldering: what the question turned out to be, and what goes to whom. */
@Named("omlabelen")
@ViewScoped
public class OmlabelBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OnderzoekBean scherm;

    @Inject
    private Omlabelen omlabelen;

    @Inject
    private Overdrachtsbrief brief;

    private Taaksoort naar;
    private String reden;
    private String organisatie;
    private boolean gehoord;
    private boolean gegeven;

    /** Says what the question turned out to be. */
    public void labelOm() {
        scherm.doe(
                "organisatienaar",
                () -> new NieuweOmlabeling(naar, reden, organisatie, gehoord, gegeven),
                (nieuw, doel) -> (nieuw.gaatWeg()
                                ? omlabelen.draagOver(scherm.dossier(), nieuw, scherm.versie(), doel)
                                : omlabelen.labelOm(scherm.dossier(), nieuw, scherm.versie(), doel))
                        .bezwaar(),
                new Weigervelden()
                        .bij("naar", Weigerreden.KEUZE_ONTBREEKT)
                        .bij("omlabelreden", Weigerreden.REDEN_ONTBREEKT)
                        .bij("organisatienaar", Weigerreden.ORGANISATIE_ONTBREEKT)
                        .bij("gehoord", Weigerreden.INWONER_WEET_NIET)
                        .bij("gegeven", Weigerreden.NOG_NIET_GEGEVEN),
                () -> scherm.naarDezelfde(Toeleidingteksten.tekst("omlabelen.gedaan." + naar)));
    }

    /**
     * Gives what goes to the helper as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void druk() throws IOException {
        Optional<Briefstuk> stuk = scherm.geef(doel -> brief.maak(scherm.dossier(), organisatie, doel));
        if (stuk.isPresent() && stuk.get().blad() != null) {
            Scherm.bestand(
                    "overdracht.pdf", "application/pdf", stuk.get().blad().pdf());
        }
    }

    /** @return what a question can turn out to be */
    public List<Taaksoort> getKeuzes() {
        return List.of(Taaksoort.TOELEIDING, Taaksoort.VRIJ_TOEGANKELIJK);
    }

    public Taaksoort getNaar() {
        return naar;
    }

    public void setNaar(Taaksoort naar) {
        this.naar = naar;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        this.organisatie = organisatie;
    }

    public boolean isGehoord() {
        return gehoord;
    }

    public void setGehoord(boolean gehoord) {
        this.gehoord = gehoord;
    }

    public boolean isGegeven() {
        return gegeven;
    }

    public void setGegeven(boolean gegeven) {
        this.gegeven = gegeven;
    }
}
