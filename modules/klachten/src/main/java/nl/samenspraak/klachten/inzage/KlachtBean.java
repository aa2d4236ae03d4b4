package nl.samenspraak.klachten.inzage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.behandelen.Klachtscherm;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.WieToewijst;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klager.EerdereKlachten;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.klachten.verdelen.Kandidaten;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** One klacht: what happened, what has to be done now, and who handles it. */
@Named("klacht")
@ViewScoped
public class KlachtBean extends Klachtscherm<Klachtoverzicht> {

    private static final long serialVersionUID = 1L;
    private static final int BLADZIJDE = 10;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Aannemen balie;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Gedragingen gedragingen;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private WieToewijst wieToewijst;

    private final Leesbeurt<EerdereKlachten> eerdere = new Leesbeurt<>();
    private int hoeveelEerdere;
    private String collega;
    private String voorlegreden;
    private String reden;
    private String zaak;
    private String omschrijving;
    private LocalDate dag;
    private Beklaagdesoort beklaagdesoort;
    private String medewerker;
    private boolean twijfel;
    private String eenAnder;
    private Integer vergissing;
    private String vergissingreden;
    private String naamgenoot;
    private String naamgenootReden;
    private Integer wiegedraging;
    private String wiecollega;
    private String naam;
    private String functie;

    @Override
    protected Klachtoverzicht lees(KlachtId klacht, Doelbinding doel) {
        return inzage.open(klacht, doel);
    }

    @Override
    protected long versie(Klachtoverzicht gelezen) {
        return gelezen.klacht().versie();
    }

    @Override
    protected String adres() {
        return "klachten/klacht.xhtml?id=%s";
    }

    /** Begins on it, as its behandelaar. */
    public void pakOp() {
        pakOp("");
    }

    /** The same, by somebody who says that it is about another of that name. */
    public void pakTochOp() {
        if (eenAnder == null || eenAnder.isBlank()) {
            Scherm.fout("eenander", Klachtteksten.tekst("klacht.twijfel.zeg"));
        } else {
            pakOp(eenAnder);
        }
    }

    private void pakOp(String waarom) {
        doe(
                "eenander",
                () -> waarom,
                (reden, doel) -> toewijzing
                        .pakOp(getView().klacht().nummer(), reden, doel)
                        .bezwaar(),
                bezwaar -> {
                    twijfel = bezwaar == Weigerreden.NAAM_GENOEMD;
                    if (!twijfel) {
                        meld(bezwaar);
                    }
                },
                () -> naarDezelfde(Klachtteksten.tekst("klacht.opgepakt")));
    }

    /** Gives it to the chosen colleague; from then on it is out of sight here. */
    public void wijsToe() {
        doe(
                "reden",
                () -> collega == null ? null : UUID.fromString(collega),
                (aan, doel) -> toewijzing
                        .wijsToe(dossier(), aan, reden, versie(), doel)
                        .bezwaar(),
                KlachtBean::meld,
                this::naarLijst);
    }

    private void naarLijst() {
        Scherm.berichtNaDoorsturen(
                Klachtteksten.tekst("klacht.overgedragen", getView().klacht().nummer()));
        Faces.redirect("klachten/klachten.xhtml");
    }

    /** Says which case it is about. */
    public void koppel() {
        doe(
                doel -> toewijzing.gaatOver(dossier(), zaak, versie(), doel).bezwaar(),
                KlachtBean::meld,
                () -> naarDezelfde(Klachtteksten.tekst("klacht.gekoppeld")));
    }

    /** Tells a gedraging apart. */
    public void voegToe() {
        if (beklaagdesoort == null) {
            Scherm.fout("beklaagdesoort", Klachtteksten.bezwaar(Weigerreden.BEKLAAGDE_ONTBREEKT));
            return;
        }
        doe(
                "omschrijving",
                () -> Gedraging.van(omschrijving, dag, beklaagde()),
                (gedraging, doel) -> gedragingen
                        .voegToe(dossier(), gedraging, versie(), doel)
                        .bezwaar(),
                KlachtBean::meld,
                this::naToevoegen);
    }

    private void naToevoegen() {
        naBenoemen(isMedewerkerGekozen() ? medewerker : null, "klacht.gedraging.toegevoegd");
    }

    private void naHerkennen(String wie) {
        naBenoemen(wie, "klacht.gedraging.wie.klaar");
    }

    /** Whoever recorded that it is about himself sees no more of it (9:7). */
    private void naBenoemen(String wie, String bericht) {
        boolean niemand = niemandBehalve(wie);
        if (aanwezige.eisGebruiker().id().toString().equals(wie)) {
            Scherm.berichtNaDoorsturen(Klachtteksten.tekst(
                    niemand ? "klacht.overuzelf.niemand" : "klacht.overuzelf",
                    getView().klacht().nummer(),
                    wieToewijst.getNamen()));
            Faces.redirect("klachten/klachten.xhtml");
        } else {
            naarDezelfde(Klachtteksten.tekst(bericht));
        }
    }

    private boolean niemandBehalve(String wie) {
        return wie != null
                && getView() != null
                && getView()
                        .kandidaten()
                        .niemandBehalve(
                                UUID.fromString(wie), aanwezige.eisGebruiker().id());
    }

    /** @return whether nobody may handle it any more once the colleague who is chosen is in it (9:7) */
    public boolean isNiemandMeer() {
        return isMedewerkerGekozen() && niemandBehalve(medewerker);
    }

    /** Lays it down, because none of those who handle klachten may handle it. */
    public void legVoor() {
        doe(
                "voorlegreden",
                () -> voorlegreden,
                (waarom, doel) ->
                        toewijzing.legVoor(dossier(), waarom, versie(), doel).bezwaar(),
                bezwaar -> {
                    if (bezwaar == Weigerreden.REDEN_ONTBREEKT) {
                        Scherm.fout("voorlegreden", Klachtteksten.bezwaar(bezwaar));
                    } else {
                        meld(bezwaar);
                    }
                },
                () -> {
                    Scherm.berichtNaDoorsturen(Klachtteksten.tekst(
                            "klacht.voorgelegd.klaar", getView().klacht().nummer(), wieToewijst.getNamen()));
                    Faces.redirect("klachten/klachten.xhtml");
                });
    }

    public String getVoorlegreden() {
        return voorlegreden;
    }

    public void setVoorlegreden(String voorlegreden) {
        this.voorlegreden = voorlegreden;
    }

    private Beklaagde beklaagde() {
        if (beklaagdesoort != Beklaagdesoort.MEDEWERKER) {
            return new Beklaagde(beklaagdesoort, null, naam, functie);
        }
        if (medewerker == null) {
            throw new OngeldigeWaarde(Klachtteksten.bezwaar(Weigerreden.BEKLAAGDE_ONTBREEKT));
        }
        UUID account = UUID.fromString(medewerker);
        return Beklaagde.medewerker(account, collegas.namen(Set.of(account)).getOrDefault(account, ""));
    }

    /** A copy went to somebody whom it is not about. */
    public void isVergissing() {
        doe(
                doel -> gedragingen
                        .isVergissing(
                                dossier(),
                                vergissing == null ? -1 : vergissing,
                                vergissingreden == null ? "" : vergissingreden,
                                versie(),
                                doel)
                        .bezwaar(),
                bezwaar -> {
                    String veld = bezwaar == Weigerreden.REDEN_ONTBREEKT ? "vergissingreden" : "vergissing";
                    Scherm.fout(veld, Klachtteksten.bezwaar(bezwaar));
                },
                () -> naarDezelfde(Klachtteksten.tekst("klacht.vergissing.klaar")));
    }

    /** @return the places of the gedragingen of which somebody got a copy */
    public List<Integer> getMetAfschrift() {
        List<Gedraging> alle =
                getView() == null ? List.of() : getView().klacht().gedragingen();
        return IntStream.range(0, alle.size())
                .filter(deze -> alle.get(deze).afschriftOp() != null)
                .boxed()
                .toList();
    }

    public Integer getVergissing() {
        return vergissing;
    }

    public void setVergissing(Integer vergissing) {
        this.vergissing = vergissing;
    }

    public String getVergissingreden() {
        return vergissingreden;
    }

    public void setVergissingreden(String vergissingreden) {
        this.vergissingreden = vergissingreden;
    }

    /**
     * Takes a gedraging away.
     *
     * @param plaats its place in the list, from 0
     */
    public void haalWeg(int plaats) {
        doe(
                doel -> gedragingen.haalWeg(dossier(), plaats, versie(), doel).bezwaar(),
                KlachtBean::meld,
                () -> naarDezelfde(Klachtteksten.tekst("klacht.gedraging.weg")));
    }

    /** A colleague who is called like somebody in it is another. */
    public void isEenAnder() {
        doe(
                "naamgenootreden",
                () -> naamgenoot == null ? null : UUID.fromString(naamgenoot),
                (wie, doel) -> toewijzing
                        .isEenAnder(dossier(), wie, naamgenootReden, versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    if (bezwaar == Weigerreden.REDEN_ONTBREEKT) {
                        Scherm.fout("naamgenootreden", Klachtteksten.bezwaar(bezwaar));
                    } else {
                        meld(bezwaar);
                    }
                },
                () -> naarDezelfde(Klachtteksten.tekst("klacht.naamgenoot.klaar")));
    }

    /** Somebody of whom only a name was known is this colleague. */
    public void isCollega() {
        doe(
                "wiecollega",
                () -> wiecollega == null ? null : UUID.fromString(wiecollega),
                (account, doel) -> gedragingen
                        .isCollega(dossier(), wiegedraging == null ? -1 : wiegedraging, account, versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    if (bezwaar == Weigerreden.GEEN_COLLEGA) {
                        Scherm.fout("wiecollega", Klachtteksten.bezwaar(bezwaar));
                    } else {
                        meld(bezwaar);
                    }
                },
                () -> naHerkennen(wiecollega));
    }

    /** @return the gedragingen of somebody of whom no account is known, by their place */
    public List<Integer> getNaamloos() {
        List<Gedraging> alle = getView().klacht().gedragingen();
        return IntStream.range(0, alle.size())
                .filter(plaats -> isWieTeKiezen(alle.get(plaats)))
                .boxed()
                .toList();
    }

    /** Whoever was chosen from the list of colleagues goes by its name: that one is taken away and chosen anew. */
    private boolean isWieTeKiezen(Gedraging gedraging) {
        return gedraging.wieIsTeKiezen()
                && (gedraging.beklaagde().heeftAlleenEenNaam()
                        || !account(gedraging.beklaagde()).isEmpty());
    }

    /**
     * @param wie a beklaagde
     * @return the name that goes with his account, when the klager called him something else; otherwise empty
     */
    public String account(Beklaagde wie) {
        String heet = getView().klacht().collegas().getOrDefault(String.valueOf(wie.account()), "");
        return heet.equals(wie.naam()) ? "" : heet;
    }

    /** Shows the first of the other klachten of this klager, or more of them. */
    public void toonEerdere() {
        hoeveelEerdere += BLADZIJDE;
    }

    private static void meld(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        switch (bezwaar) {
            case REDEN_ONTBREEKT -> Scherm.fout("reden", tekst);
            case GEEN_COLLEGA, ZELFDE_BEHANDELAAR -> Scherm.fout("collega", tekst);
            case GEEN_ZAAKNUMMER -> Scherm.fout("zaak", tekst);
            case GEDRAGING_ONTBREEKT -> Scherm.fout("omschrijving", tekst);
            case GEEN_NAAMGENOOT -> Scherm.fout("naamgenoot", tekst);
            case BEKLAAGDE_NIET_GEKOZEN -> Scherm.fout("wiegedraging", tekst);
            case BEKLAAGDE_ONTBREEKT, BEHANDELAAR_LIJKT -> Scherm.fout("beklaagdenaam", tekst);
            default -> Scherm.fout(tekst);
        }
    }

    /** @return whether somebody who is called like the user stands in it, so that the user has to say that it is another */
    public boolean isTwijfel() {
        return twijfel;
    }

    /** @return who could handle it, and who may not */
    public Kandidaten getKandidaten() {
        return getView() == null ? null : getView().kandidaten();
    }

    private EerdereKlachten leesEerdere() {
        return doel().map(doel -> balie.anderen(dossier(), 0, hoeveelEerdere, doel))
                .orElse(null);
    }

    /** @return other klachten of this klager; {@code null} until somebody asks for them */
    public EerdereKlachten getEerdere() {
        return hoeveelEerdere == 0 ? null : eerdere.leesOmTeTekenen(this::leesEerdere);
    }

    /** @return everybody who works here, to name as beklaagde */
    public List<Collega> getMedewerkers() {
        return collegas.alle();
    }

    public Beklaagdesoort[] getBeklaagdesoorten() {
        return Beklaagdesoort.values();
    }

    public boolean isMedewerkerGekozen() {
        return beklaagdesoort == Beklaagdesoort.MEDEWERKER;
    }

    public String getEenAnder() {
        return eenAnder;
    }

    public void setEenAnder(String eenAnder) {
        this.eenAnder = eenAnder;
    }

    public String getNaamgenoot() {
        return naamgenoot;
    }

    public void setNaamgenoot(String naamgenoot) {
        this.naamgenoot = naamgenoot;
    }

    public String getNaamgenootReden() {
        return naamgenootReden;
    }

    public void setNaamgenootReden(String naamgenootReden) {
        this.naamgenootReden = naamgenootReden;
    }

    public Integer getWiegedraging() {
        return wiegedraging;
    }

    public void setWiegedraging(Integer wiegedraging) {
        this.wiegedraging = wiegedraging;
    }

    public String getWiecollega() {
        return wiecollega;
    }

    public void setWiecollega(String wiecollega) {
        this.wiecollega = wiecollega;
    }

    public String getCollega() {
        return collega;
    }

    public void setCollega(String collega) {
        this.collega = collega;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public String getZaak() {
        return zaak;
    }

    public void setZaak(String zaak) {
        this.zaak = zaak;
    }

    public String getOmschrijving() {
        return omschrijving;
    }

    public void setOmschrijving(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public Beklaagdesoort getBeklaagdesoort() {
        return beklaagdesoort;
    }

    public void setBeklaagdesoort(Beklaagdesoort beklaagdesoort) {
        this.beklaagdesoort = beklaagdesoort;
    }

    public String getMedewerker() {
        return medewerker;
    }

    public void setMedewerker(String medewerker) {
        this.medewerker = medewerker;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getFunctie() {
        return functie;
    }

    public void setFunctie(String functie) {
        this.functie = functie;
    }
}
