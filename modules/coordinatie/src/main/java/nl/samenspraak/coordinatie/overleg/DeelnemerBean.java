package nl.samenspraak.coordinatie.overleg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;

/** Who is needed in a casusoverleg, and what goes along; on the page with the casusoverleggen. */
@Named("deelnemer")
@ViewScoped
public class DeelnemerBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VOOR = "deelnemer";

    @Inject
    private OverlegBean scherm;

    @Inject
    private Overlegwerk werk;

    @Inject
    private Noodzaakregel regel;

    private final Map<String, String> tekst = new HashMap<>();
    private String partij;
    private Overlegrol rol;
    private String neemtMee;
    private String inbrenger;
    private Gegevenssoort soort;

    /** Says who is needed. */
    public void legVast() {
        Veldfouten fouten = new Veldfouten();
        Noodzaaktoets noodzaak = Noodzaakvelden.lees(VOOR, tekst, fouten);
        Noodzaakvelden.meld(VOOR, regel.toets(noodzaak), fouten);
        scherm.doe(
                "deelnemernaam",
                () -> new NieuweDeelnemer(
                        tekst.get("deelnemernaam"),
                        organisatie(),
                        Id.lees(partij).orElse(null),
                        rol,
                        tekst.get("deelnemertaak"),
                        noodzaak),
                (nieuw, doel) -> werk.legDeelnemerVast(scherm.dossier(), scherm.overleg(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                bezwaar -> meld(bezwaar, fouten),
                scherm::bewaard);
    }

    private static void meld(Weigerreden bezwaar, Veldfouten fouten) {
        if (bezwaar == Weigerreden.NOODZAAK_ONTBREEKT) {
            Scherm.fouten(fouten);
        } else {
            new Weigervelden()
                    .bij("deelnemernaam", Weigerreden.NAAM_ONTBREEKT)
                    .bij("deelnemerorganisatie", Weigerreden.PARTIJ_ONTBREEKT)
                    .bij("deelnemerrol", Weigerreden.ROL_ONTBREEKT, Weigerreden.ROL_PAST_NIET)
                    .bij("deelnemertaak", Weigerreden.TAAK_ONTBREEKT, Weigerreden.TAAK_IS_HANDHAVING)
                    .accept(bezwaar);
        }
    }

    /** Of a party in the plan the name is known. */
    private String organisatie() {
        return Id.lees(partij)
                .flatMap(welke -> Optional.ofNullable(scherm.getView()).stream()
                        .flatMap(view -> view.partijen().stream())
                        .filter(deze -> deze.id().equals(welke))
                        .findFirst()
                        .map(Partijdeelname::naam))
                .orElseGet(() -> tekst.get("deelnemerorganisatie"));
    }

    /**
     * Takes somebody off.
     *
     * @param wie who
     */
    public void haalWeg(UUID wie) {
        scherm.stap(doel -> werk.haalDeelnemerWeg(scherm.dossier(), scherm.overleg(), wie, scherm.versie(), doel));
    }

    /**
     * Somebody accepted to keep it secret.
     *
     * @param wie who
     */
    public void accepteert(UUID wie) {
        scherm.stap(doel -> werk.accepteert(scherm.dossier(), scherm.overleg(), wie, scherm.versie(), doel));
    }

    /**
     * Somebody confirmed the slip.
     *
     * @param wie who
     */
    public void bevestigt(UUID wie) {
        scherm.stap(doel -> werk.bevestigt(scherm.dossier(), scherm.overleg(), wie, scherm.versie(), doel));
    }

    /** Asks to take something along. */
    public void vraagMee() {
        scherm.doe(
                "meegegeven",
                () -> new NieuweMeeneming(
                        Id.lees(neemtMee).orElse(null),
                        Id.lees(inbrenger).orElse(null),
                        tekst.get("meegegeven"),
                        soort,
                        tekst.get("meedoel"),
                        tekst.get("meedossier")),
                (nieuw, doel) -> werk.vraagMee(scherm.dossier(), scherm.overleg(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij(
                                "neemtmee",
                                Weigerreden.DEELNEMER_ONTBREEKT,
                                Weigerreden.GEHEIMHOUDING_ONTBREEKT,
                                Weigerreden.NEEMT_NIETS_MEE)
                        .bij("meegegeven", Weigerreden.WAT_ONTBREEKT)
                        .bij("meesoort", Weigerreden.SOORT_ONTBREEKT, Weigerreden.SOORT_GEBLOKKEERD)
                        .bij("inbrenger", Weigerreden.INBRENGER_ONTBREEKT)
                        .bij("meedoel", Weigerreden.MEEDOEL_ONTBREEKT)
                        .bij("meedossier", Weigerreden.DOSSIER_ONTBREEKT),
                scherm::bewaard);
    }

    /**
     * Whoever supplied something, says yes.
     *
     * @param wat which thing
     */
    public void akkoord(UUID wat) {
        scherm.stap(doel -> werk.akkoord(
                scherm.dossier(), scherm.overleg(), wat, tekst.get(wat.toString()), scherm.versie(), doel));
    }

    /** @return as what somebody can take part */
    public Overlegrol[] getRollen() {
        return Overlegrol.values();
    }

    /** @return the kinds of data */
    public Gegevenssoort[] getSoorten() {
        return Gegevenssoort.values();
    }

    /** @return what is typed, by field */
    public Map<String, String> getTekst() {
        return tekst;
    }

    public String getPartij() {
        return partij;
    }

    public void setPartij(String partij) {
        this.partij = partij;
    }

    public Overlegrol getRol() {
        return rol;
    }

    public void setRol(Overlegrol rol) {
        this.rol = rol;
    }

    public String getNeemtMee() {
        return neemtMee;
    }

    public void setNeemtMee(String neemtMee) {
        this.neemtMee = neemtMee;
    }

    public String getInbrenger() {
        return inbrenger;
    }

    public void setInbrenger(String inbrenger) {
        this.inbrenger = inbrenger;
    }

    public Gegevenssoort getSoort() {
        return soort;
    }

    public void setSoort(Gegevenssoort soort) {
        this.soort = soort;
    }
}
