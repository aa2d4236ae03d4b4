package nl.samenspraak.toeleiding.onderzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Weigervelden;
import nl.samenspraak.toeleiding.meelezen.Taalwenk;
import nl.samenspraak.toeleiding.meelezen.Taalwenken;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Antwoordregel;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.terreinen.NieuwAntwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinvragen;

/** The second step: where the client is known, yes or no. */
@Named("terreinen")
@ViewScoped
public class TerreinenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OnderzoekBean scherm;

    @Inject
    private Terreinvragen vragen;

    @Inject
    private Taalwenken taalwenken;

    @Inject
    private Clock klok;

    private String organisatie;
    private String terrein;
    private Bekend bekend;
    private UUID gekozen;
    private Bekend anders;
    private Bekend ander;
    private String bron;
    private String reden;
    private LocalDate peildatum;

    @PostConstruct
    void begin() {
        peildatum = LocalDate.now(klok);
    }

    /** Records what the client says about one more organisation. */
    public void legVast() {
        scherm.doe(
                "organisatie",
                () -> new NieuwAntwoord(organisatie, terrein, bekend),
                (nieuw, doel) -> vragen.legVast(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("organisatie", Weigerreden.ORGANISATIE_ONTBREEKT, Weigerreden.ORGANISATIE_STAAT_ER_AL)
                        .bij("terrein", Weigerreden.TERREIN_ONTBREEKT)
                        .bij("bekend", Weigerreden.ANTWOORD_ONTBREEKT),
                () -> {
                    scherm.wijsOp(getOrganisatiewenken());
                    organisatie = null;
                    terrein = null;
                    bekend = null;
                    scherm.bewaard("nieuwantwoord");
                });
    }

    /** @return hints on the name that is typed: only which organisation it is belongs here */
    public List<Taalwenk> getOrganisatiewenken() {
        return taalwenken.buitenkant(organisatie);
    }

    /**
     * Opens the fields of one answer, or closes them.
     *
     * @param welk the key of the answer; {@code null} to close them
     */
    public void kies(UUID welk) {
        gekozen = welk;
        anders = null;
        ander = null;
        bron = null;
        reden = null;
        peildatum = LocalDate.now(klok);
    }

    /** The client says it otherwise. */
    public void wijzig() {
        scherm.doe(
                doel -> anders == null
                        ? Optional.of(Weigerreden.ANTWOORD_ONTBREEKT)
                        : vragen.wijzig(scherm.dossier(), gekozen, anders, scherm.versie(), doel)
                                .bezwaar(),
                new Weigervelden().bij("anders", Weigerreden.ANTWOORD_ONTBREEKT),
                this::klaar);
    }

    /** The client confirms what was said. */
    public void bevestig() {
        scherm.doe(
                doel -> vragen.wijzig(scherm.dossier(), gekozen, null, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden(),
                this::klaar);
    }

    /** Takes an answer away. */
    public void haalWeg() {
        scherm.doe(
                doel -> vragen.haalWeg(scherm.dossier(), gekozen, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden(),
                this::klaar);
    }

    /** Records what another said. */
    public void legAnderVast() {
        scherm.doe(
                "anderreden",
                () -> new AnderAntwoord(ander, bron, reden, peildatum),
                (antwoord, doel) -> vragen.legAnderVast(scherm.dossier(), gekozen, antwoord, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("ander", Weigerreden.ANTWOORD_ONTBREEKT)
                        .bij("anderbron", Weigerreden.BRON_ONTBREEKT)
                        .bij(
                                "anderreden",
                                Weigerreden.REDEN_ONTBREEKT,
                                Weigerreden.REDEN_IS_GEEN,
                                Weigerreden.VIA_VERZOEK)
                        .bij("anderdag", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST),
                this::klaar);
    }

    private void klaar() {
        kies(null);
        scherm.bewaard("gekozenantwoord");
    }

    /** @return the answer whose fields are open; {@code null} when none are, or it is gone */
    public Antwoordregel getGekozen() {
        return scherm.getView() == null
                ? null
                : scherm.getView().antwoorden().stream()
                        .filter(antwoord -> antwoord.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    /** @return what the parties are called that can be asked */
    public List<String> getPartijnamen() {
        return scherm.getView() == null ? List.of() : scherm.getView().partijen();
    }

    /** @return whether the organisation whose fields are open is a party: it is asked with a request */
    public boolean isGekozenPartij() {
        Antwoordregel antwoord = getGekozen();
        return antwoord != null
                && getPartijnamen().stream().anyMatch(naam -> Partijlezer.isZelfde(naam, antwoord.organisatie()));
    }

    /** @return what a client can answer */
    public List<Bekend> getVanClient() {
        return Arrays.stream(Bekend.values())
                .filter(antwoord -> scherm.getView() != null
                        && antwoord.vanClient(scherm.getView().kop().route()))
                .toList();
    }

    /** @return what another can answer */
    public List<Bekend> getVanAnder() {
        return Arrays.stream(Bekend.values()).filter(Bekend::vanAnder).toList();
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        this.organisatie = organisatie;
    }

    public String getTerrein() {
        return terrein;
    }

    public void setTerrein(String terrein) {
        this.terrein = terrein;
    }

    public Bekend getBekend() {
        return bekend;
    }

    public void setBekend(Bekend bekend) {
        this.bekend = bekend;
    }

    public Bekend getAnders() {
        return anders;
    }

    public void setAnders(Bekend anders) {
        this.anders = anders;
    }

    public Bekend getAnder() {
        return ander;
    }

    public void setAnder(Bekend ander) {
        this.ander = ander;
    }

    public String getBron() {
        return bron;
    }

    public void setBron(String bron) {
        this.bron = bron;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public LocalDate getPeildatum() {
        return peildatum;
    }

    public void setPeildatum(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    /** @return hints on what is typed as reason */
    public List<Taalwenk> getWenken() {
        return taalwenken.bij(reden);
    }
}
