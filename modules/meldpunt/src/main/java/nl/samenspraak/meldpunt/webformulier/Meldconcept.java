package nl.samenspraak.meldpunt.webformulier;

import java.time.Instant;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Melderinvoer;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Omschrijving;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierconcept;

/**
 * What a visitor of the public form filled in so far, as it was typed. It lives in the session only; once sent, what is left of it
 * is the receipt with a copy of what was sent, until the visitor throws it away.
 */
public class Meldconcept extends Formulierconcept {

    private static final long serialVersionUID = 1L;

    private final MeldingId id = MeldingId.zonderTijd();
    private final Statuscode code = Statuscode.nieuw();
    private Gevaar gevaar;
    private Boolean geweld;
    private boolean acuutGeteld;
    private boolean geweldGeteld;
    private Onderwerp overWie;
    private String inhoud;
    private String aanleiding;
    private String naam;
    private String leeftijd;
    private String adres;
    private String herkenning;
    private Melderssoort soort;
    private Melderinvoer melder = new Melderinvoer();
    private Aanname.Aangenomen ontvangst;
    private Inzending kopie;

    Meldconcept(Instant begonnen) {
        super(begonnen);
    }

    @Override
    public boolean isVerstuurd() {
        return ontvangst != null;
    }

    Signaal signaal(Veldfouten fouten) {
        String waarom = fouten.lees("aanleiding", () -> new Signaal(aanleiding, "").aanleiding(), "");
        String wat = fouten.lees("verhaal", () -> new Signaal("", inhoud).inhoud(), "");
        return new Signaal(waarom, wat);
    }

    Omschrijving omschrijving(Veldfouten fouten) {
        return new Omschrijving(
                fouten.lees("overnaam", () -> new Omschrijving(naam, "", "", "").naam(), ""),
                fouten.lees("leeftijd", () -> new Omschrijving("", leeftijd, "", "").leeftijd(), ""),
                fouten.lees("adres", () -> new Omschrijving("", "", adres, "").adres(), ""),
                fouten.lees("herkenning", () -> new Omschrijving("", "", "", herkenning).herkenning(), ""));
    }

    /** @return who sends it; of whoever reports about himself the name stands with the betrokkene */
    Melder melder(Veldfouten fouten) {
        if (!isOverMijzelf()) {
            return melder.lees(fouten);
        }
        Telefoonnummer nummer = melder.getTelefoon() == null
                ? null
                : fouten.lees("telefoon", () -> Telefoonnummer.van(melder.getTelefoon()), null);
        return Melder.inwoner(omschrijving(fouten).naam(), nummer, Relatie.ZELF);
    }

    /** @return what is sent; all of it has been held against the rules of the steps */
    Inzending inzending() {
        Veldfouten geen = new Veldfouten();
        Betrokkene.Onbekend over = omschrijving(geen).betrokkene();
        Reikwijdte reikwijdte = overWie.reikwijdte();
        return new Inzending(id, code, gevaar, signaal(geen), melder(geen), over, reikwijdte);
    }

    /** It was taken in: what was typed is gone from here, but for the copy of what was sent (Awb 2:17 lid 2). */
    void verstuurd(Aanname.Aangenomen bewijs) {
        kopie = inzending();
        ontvangst = bewijs;
        inhoud = null;
        aanleiding = null;
        naam = null;
        leeftijd = null;
        adres = null;
        herkenning = null;
        melder = new Melderinvoer();
    }

    /** @return whether this answer sent the visitor elsewhere for the first time, so that it counts once */
    boolean eersteKeerAcuut() {
        boolean eerste = !acuutGeteld;
        acuutGeteld = true;
        return eerste;
    }

    boolean eersteKeerGeweld() {
        boolean eerste = !geweldGeteld;
        geweldGeteld = true;
        return eerste;
    }

    /** @return the receipt; {@code null} as long as it was not sent */
    public Aanname.Aangenomen getOntvangst() {
        return ontvangst;
    }

    /** @return what was sent, for whoever sent it; {@code null} as long as it was not */
    public Inzending getKopie() {
        return kopie;
    }

    /** @return the secret code, for on the receipt */
    public String getCode() {
        return code.weergave();
    }

    public boolean isOverMijzelf() {
        return overWie == Onderwerp.MIJZELF;
    }

    public boolean isAnoniem() {
        return soort == Melderssoort.ANONIEM && !isOverMijzelf();
    }

    public boolean isProfessional() {
        return soort == Melderssoort.PROFESSIONAL && !isOverMijzelf();
    }

    /** @return whether it is sent by one who must be told what came of it (R-MEL-09) */
    public boolean isNaaste() {
        return !isAnoniem() && !isOverMijzelf() && melder.isUitkomstTeHoren();
    }

    public Melderinvoer getMelder() {
        return melder;
    }

    public Gevaar getGevaar() {
        return gevaar;
    }

    public void setGevaar(Gevaar gevaar) {
        this.gevaar = gevaar;
    }

    public Boolean getGeweld() {
        return geweld;
    }

    public void setGeweld(Boolean geweld) {
        this.geweld = geweld;
    }

    public Onderwerp getOverWie() {
        return overWie;
    }

    public void setOverWie(Onderwerp overWie) {
        this.overWie = overWie;
    }

    public String getInhoud() {
        return inhoud;
    }

    public void setInhoud(String inhoud) {
        this.inhoud = inhoud;
    }

    public String getAanleiding() {
        return aanleiding;
    }

    public void setAanleiding(String aanleiding) {
        this.aanleiding = aanleiding;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getLeeftijd() {
        return leeftijd;
    }

    public void setLeeftijd(String leeftijd) {
        this.leeftijd = leeftijd;
    }

    public String getAdres() {
        return adres;
    }

    public void setAdres(String adres) {
        this.adres = adres;
    }

    public String getHerkenning() {
        return herkenning;
    }

    public void setHerkenning(String herkenning) {
        this.herkenning = herkenning;
    }

    public Melderssoort getSoort() {
        return soort;
    }

    /** Choosing to be anonymous clears at once what was typed about the melder (R-MEL-05). */
    public void setSoort(Melderssoort soort) {
        this.soort = soort;
        if (soort != null) {
            melder.setSoort(soort);
        }
    }
}
