package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The page with the household and the parties of a plan. */
@Named("kringscherm")
@ViewScoped
public class BetrokkenenBean extends Coordinatiescherm<BetrokkenenView> {

    private static final long serialVersionUID = 1L;

    private static final String NOODZAAK = "noodzaak";
    private static final String TAAK = "taak";
    private static final String CONTACT = "contact";
    private static final String NAAM = "lidnaam";

    @Inject
    private Kringbeheer beheer;

    private final Tekstlaag tekst = new Tekstlaag();
    private UUID lid;
    private UUID deelname;
    private UUID uitgesteld;
    private Gezinsrol rol;
    private LocalDate geboren;
    private String partij;
    private LocalDate uitstelTot;
    private String uitstelgrond;

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

    /** Records somebody of the household, or what changed of somebody. */
    public void legLidVast() {
        UUID wie = lid;
        doe(
                NOODZAAK,
                () -> new NieuwGezinslid(
                        getTekst().get(NAAM), rol, geboren, getTekst().get(NOODZAAK)),
                (nieuw, doel) -> (wie == null
                                ? beheer.legLidVast(dossier(), nieuw, versie(), doel)
                                : beheer.wijzigLid(dossier(), wie, nieuw, versie(), doel))
                        .bezwaar(),
                new Weigervelden()
                        .bij(NAAM, Weigerreden.NAAM_ONTBREEKT, Weigerreden.LID_STAAT_ER_AL)
                        .bij("rol", Weigerreden.ROL_ONTBREEKT)
                        .bij("geboren", Weigerreden.DAG_IN_TOEKOMST)
                        .bij(NOODZAAK, Weigerreden.NOODZAAK_ONTBREEKT),
                this::bewaard);
    }

    private void bewaard() {
        naarDezelfde(Coordinatieteksten.tekst("bewaard"));
    }

    /**
     * Shows what is recorded of somebody, to change it.
     *
     * @param wie who
     */
    public void wijzigLid(UUID wie) {
        sluit();
        gekozenLid(wie).ifPresent(regel -> {
            lid = wie;
            rol = regel.rol();
            geboren = regel.geboren();
            Scherm.naar("lidkop");
        });
    }

    private Optional<Lidregel> gekozenLid(UUID wie) {
        return Optional.ofNullable(getView()).stream()
                .flatMap(view -> view.leden().stream())
                .filter(regel -> regel.id().equals(wie))
                .findFirst();
    }

    private Optional<Partijdeelname> gekozenPartij(UUID welke) {
        return Optional.ofNullable(getView()).stream()
                .flatMap(view -> view.partijen().stream())
                .filter(regel -> regel.id().equals(welke))
                .findFirst();
    }

    /**
     * Asks until when telling somebody waits, and why.
     *
     * @param wie who
     */
    public void vraagUitstel(UUID wie) {
        sluit();
        uitgesteld = wie;
        Scherm.naar("uitstelkop");
    }

    /** Telling somebody waits. */
    public void stelUit() {
        doe(
                "uitstelgrond",
                () -> uitstelgrond,
                (grond, doel) -> beheer.stelVertellenUit(dossier(), uitgesteld, uitstelTot, grond, versie(), doel)
                        .bezwaar(),
                new Weigervelden()
                        .bij("uitsteltot", Weigerreden.UITSTEL_ONTBREEKT)
                        .bij("uitstelgrond", Weigerreden.REDEN_ONTBREEKT),
                this::bewaard);
    }

    /** Leaves everything as it is. */
    public void sluit() {
        lid = null;
        deelname = null;
        uitgesteld = null;
        rol = null;
        geboren = null;
        tekst.vergeet(NAAM, NOODZAAK, TAAK, CONTACT);
        Scherm.vergeetInvoer("dossier");
    }

    /**
     * Takes somebody away.
     *
     * @param wie who
     */
    public void haalLidWeg(UUID wie) {
        doe(doel -> beheer.haalLidWeg(dossier(), wie, versie(), doel).bezwaar(), new Weigervelden(), this::bewaard);
    }

    /** Lets a party take part, or records what changed of one. */
    public void legPartijVast() {
        UUID welke = deelname;
        doe(
                TAAK,
                () -> new NieuwePlanpartij(
                        PartijId.van(partij).orElse(null),
                        getTekst().get(TAAK),
                        getTekst().get(CONTACT)),
                (nieuw, doel) -> (welke == null
                                ? beheer.legPartijVast(dossier(), nieuw, versie(), doel)
                                : beheer.wijzigPartij(dossier(), welke, nieuw, versie(), doel))
                        .bezwaar(),
                new Weigervelden()
                        .bij("partij", Weigerreden.PARTIJ_ONTBREEKT, Weigerreden.PARTIJ_STAAT_ER_AL)
                        .bij(TAAK, Weigerreden.TAAK_ONTBREEKT, Weigerreden.TAAK_IS_HANDHAVING),
                this::bewaard);
    }

    /**
     * Shows the task of a party, to change it.
     *
     * @param welke which one
     */
    public void wijzigPartij(UUID welke) {
        sluit();
        deelname = welke;
        Scherm.naar("partijnieuwkop");
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
                this::bewaard);
    }

    /** @return what is typed over what is stored */
    public Tekstlaag getTekst() {
        Map<String, String> onder = new HashMap<>();
        gekozenLid(lid).ifPresent(regel -> {
            onder.put(NAAM, regel.naam());
            onder.put(NOODZAAK, regel.noodzaak());
        });
        gekozenPartij(deelname).ifPresent(regel -> {
            onder.put(TAAK, regel.taak());
            onder.put(CONTACT, regel.contact());
        });
        tekst.legOnder(onder);
        return tekst;
    }

    /** @return of whom something is changed; empty text when somebody is added */
    public String getLidnaam() {
        return gekozenLid(lid).map(Lidregel::naam).orElse("");
    }

    /** @return of which party something is changed; empty text when one is added */
    public String getPartijnaam() {
        return gekozenPartij(deelname).map(Partijdeelname::naam).orElse("");
    }

    /** @return whom telling waits for; empty text when that is not asked */
    public String getUitgesteld() {
        return gekozenLid(uitgesteld).map(Lidregel::naam).orElse("");
    }

    /** @return what somebody can be to the household */
    public List<Gezinsrol> getRollen() {
        return Arrays.stream(Gezinsrol.values())
                .filter(deze -> deze != Gezinsrol.INWONER)
                .toList();
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

    public String getPartij() {
        return partij;
    }

    public void setPartij(String partij) {
        this.partij = partij;
    }

    public LocalDate getUitstelTot() {
        return uitstelTot;
    }

    public void setUitstelTot(LocalDate uitstelTot) {
        this.uitstelTot = uitstelTot;
    }

    public String getUitstelgrond() {
        return uitstelgrond;
    }

    public void setUitstelgrond(String uitstelgrond) {
        this.uitstelgrond = uitstelgrond;
    }
}
