package nl.samenspraak.toeleiding.gezin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** The page with the people in an onderzoek: who lives with the client. */
@Named("gezinsscherm")
@ViewScoped
public class GezinBean extends Toeleidingscherm<Weigerreden, GezinView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Gezinsvastlegging vastlegging;

    private Gezinssituatie situatie;
    private Gezinsrelatie relatie;
    private String naam;
    private boolean zelfdeAdres = true;
    private String noodzaak;
    private Leeftijdsgroep leeftijd;
    private String gezag;

    @Override
    protected GezinView lees(ToeleidingId toeleiding, Doelbinding doel) {
        return vastlegging.open(toeleiding, doel);
    }

    @Override
    protected long versie(GezinView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/personen.xhtml?id=%s";
    }

    /** Says whether a family matters. */
    public void kies() {
        doe(
                doel -> vastlegging.kies(dossier(), situatie, versie(), doel).bezwaar(),
                bezwaar -> Scherm.fout("situatie", Toeleidingteksten.tekst(bezwaar)),
                () -> naarDezelfde(Toeleidingteksten.tekst("onderzoek.bewaard")));
    }

    /** Records somebody. */
    public void legVast() {
        doe(
                "noodzaak",
                () -> new NieuwGezinslid(relatie, naam, zelfdeAdres, noodzaak, leeftijd, gezag),
                (nieuw, doel) ->
                        vastlegging.legVast(dossier(), nieuw, versie(), doel).bezwaar(),
                GezinBean::meld,
                () -> naarDezelfde(Toeleidingteksten.tekst("gezin.vastgelegd")));
    }

    private static void meld(Weigerreden bezwaar) {
        String zin = Toeleidingteksten.tekst(bezwaar);
        switch (bezwaar) {
            case LEEFTIJD_ONTBREEKT -> Scherm.fout("leeftijd", zin);
            case RELATIE_ONTBREEKT -> Scherm.fout("relatie", zin);
            case NAAM_VAN_MEER, GEZINSLID_STAAT_ER -> Scherm.fout("gezinslidnaam", zin);
            case REDEN_ONTBREEKT, REDEN_IS_GEEN -> Scherm.fout("noodzaak", zin);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * That person does not want to be in it.
     *
     * @param wie who
     */
    public void wilNiet(UUID wie) {
        erbuiten(wie, Gezinsdeelname.WIL_NIET);
    }

    /**
     * The client leaves that person out.
     *
     * @param wie who
     */
    public void buiten(UUID wie) {
        erbuiten(wie, Gezinsdeelname.BUITEN);
    }

    private void erbuiten(UUID wie, Gezinsdeelname waarom) {
        doe(
                doel -> vastlegging
                        .laatErbuiten(dossier(), wie, waarom, versie(), doel)
                        .bezwaar(),
                GezinBean::meld,
                () -> naarDezelfde(Toeleidingteksten.tekst("gezin.erbuiten")));
    }

    /**
     * Takes somebody away.
     *
     * @param wie who
     */
    public void haalWeg(UUID wie) {
        doe(
                doel -> vastlegging.haalWeg(dossier(), wie, versie(), doel).bezwaar(),
                GezinBean::meld,
                () -> naarDezelfde(Toeleidingteksten.tekst("gezin.weg")));
    }

    /** @return how it can be */
    public Gezinssituatie[] getSituaties() {
        return Gezinssituatie.values();
    }

    /** @return what somebody can be to the client */
    public Gezinsrelatie[] getRelaties() {
        return Gezinsrelatie.values();
    }

    /** @return how it is; of itself what was chosen before */
    public Gezinssituatie getSituatie() {
        return situatie == null && getView() != null ? getView().situatie() : situatie;
    }

    public void setSituatie(Gezinssituatie situatie) {
        this.situatie = situatie;
    }

    public Gezinsrelatie getRelatie() {
        return relatie;
    }

    public void setRelatie(Gezinsrelatie relatie) {
        this.relatie = relatie;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public boolean isZelfdeAdres() {
        return zelfdeAdres;
    }

    public void setZelfdeAdres(boolean zelfdeAdres) {
        this.zelfdeAdres = zelfdeAdres;
    }

    public String getNoodzaak() {
        return noodzaak;
    }

    public void setNoodzaak(String noodzaak) {
        this.noodzaak = noodzaak;
    }

    /** @return how old somebody can be, as far as it matters here */
    public Leeftijdsgroep[] getLeeftijden() {
        return Leeftijdsgroep.values();
    }

    public Leeftijdsgroep getLeeftijd() {
        return leeftijd;
    }

    public void setLeeftijd(Leeftijdsgroep leeftijd) {
        this.leeftijd = leeftijd;
    }

    public String getGezag() {
        return gezag;
    }

    public void setGezag(String gezag) {
        this.gezag = gezag;
    }
}
