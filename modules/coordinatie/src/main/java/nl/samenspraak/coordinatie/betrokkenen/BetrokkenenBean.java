package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toeleiding.PartijId;

/** The page with the household and the parties of a plan. */
@Named("kringscherm")
@ViewScoped
public class BetrokkenenBean extends Coordinatiescherm<BetrokkenenView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Kringbeheer beheer;

    private String lidnaam;
    private Gezinsrol rol;
    private LocalDate geboren;
    private String noodzaak;
    private String partij;
    private String taak;
    private String contact;

    @Override
    protected BetrokkenenView lees(CoordinatieId coordinatie, Doelbinding doel) {
        return beheer.open(coordinatie, doel);
    }

    @Override
    protected long versie(BetrokkenenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "coordinatie/betrokkenen.xhtml?id=%s";
    }

    /** Records somebody of the household. */
    public void legLidVast() {
        doe(
                "noodzaak",
                () -> new NieuwGezinslid(lidnaam, rol, geboren, noodzaak),
                (nieuw, doel) ->
                        beheer.legLidVast(dossier(), nieuw, versie(), doel).bezwaar(),
                new Weigervelden()
                        .bij("lidnaam", Weigerreden.NAAM_ONTBREEKT, Weigerreden.LID_STAAT_ER_AL)
                        .bij("rol", Weigerreden.ROL_ONTBREEKT)
                        .bij("geboren", Weigerreden.DAG_IN_TOEKOMST)
                        .bij("noodzaak", Weigerreden.NOODZAAK_ONTBREEKT),
                () -> naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    /**
     * Takes somebody away.
     *
     * @param wie who
     */
    public void haalLidWeg(UUID wie) {
        doe(
                doel -> beheer.haalLidWeg(dossier(), wie, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    /** Lets a party take part. */
    public void legPartijVast() {
        doe(
                "taak",
                () -> new NieuwePlanpartij(PartijId.van(partij).orElse(null), taak, contact),
                (nieuw, doel) ->
                        beheer.legPartijVast(dossier(), nieuw, versie(), doel).bezwaar(),
                new Weigervelden()
                        .bij("partij", Weigerreden.PARTIJ_ONTBREEKT, Weigerreden.PARTIJ_STAAT_ER_AL)
                        .bij("taak", Weigerreden.TAAK_ONTBREEKT),
                () -> naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    /**
     * Takes a party out of the plan.
     *
     * @param welke which one
     */
    public void haalPartijWeg(UUID welke) {
        doe(
                doel -> beheer.haalPartijWeg(dossier(), welke, versie(), doel).bezwaar(),
                new Weigervelden(),
                () -> naarDezelfde(Coordinatieteksten.tekst("bewaard")));
    }

    /** @return what somebody can be to the household */
    public List<Gezinsrol> getRollen() {
        return Arrays.stream(Gezinsrol.values())
                .filter(deze -> deze != Gezinsrol.INWONER)
                .toList();
    }

    public String getLidnaam() {
        return lidnaam;
    }

    public void setLidnaam(String lidnaam) {
        this.lidnaam = lidnaam;
    }

    public Gezinsrol getRol() {
        return rol;
    }

    public void setRol(Gezinsrol rol) {
        this.rol = rol;
    }

    public LocalDate getGeboren() {
        return geboren;
    }

    public void setGeboren(LocalDate geboren) {
        this.geboren = geboren;
    }

    public String getNoodzaak() {
        return noodzaak;
    }

    public void setNoodzaak(String noodzaak) {
        this.noodzaak = noodzaak;
    }

    public String getPartij() {
        return partij;
    }

    public void setPartij(String partij) {
        this.partij = partij;
    }

    public String getTaak() {
        return taak;
    }

    public void setTaak(String taak) {
        this.taak = taak;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
