package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.Conceptvelden;
import nl.samenspraak.meldpunt.aannemen.Melderinvoer;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Aannameregels;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.TaakVoorVerrijking;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.ui.Veldfouten;

/** A conversation on the phone: everything that was typed so far, as it was typed, and what can be made of it. */
public class Gesprek implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Signaal LEEG = new Signaal("", "");

    private final List<Doel> taken;
    private final Melderinvoer melder = new Melderinvoer();
    private final Betrokkeneinvoer over = new Betrokkeneinvoer();
    private final Binnenkomstinvoer binnenkomst = new Binnenkomstinvoer();
    private final Noodinvoer nood = new Noodinvoer();
    private Gevaar gevaar = Gevaar.NIET_GEVRAAGD;
    private String taak;
    private String aanleiding;
    private String notitie;
    private Afhandeling vervolg = Afhandeling.BEOORDELEN;
    private String toelichting;
    private String belscript;

    Gesprek(List<Doel> taken) {
        this.taken = List.copyOf(taken);
    }

    /** @return why nothing may be looked up yet; empty when it may (R-MEL-06) */
    Optional<Weigerreden> nietOpzoeken() {
        return TaakVoorVerrijking.toets(gevaar, gekozenTaak());
    }

    /**
     * Makes a melding of it.
     *
     * @param vandaag the current date
     * @param fouten takes everything that is wrong, at its field
     * @return the melding; not to be used when there are errors
     */
    NieuweMelding lees(LocalDate vandaag, Veldfouten fouten) {
        Melder wie = melder.lees(fouten);
        NieuweMelding nieuw = new NieuweMelding(
                gevaar,
                gekozenTaak(),
                fouten.lees("notitie", () -> new Signaal(aanleiding, notitie), LEEG),
                wie,
                over.lees(vandaag, fouten),
                over.getReikwijdte(),
                vervolg.sluitreden().map(reden -> sluiting(reden, fouten)).orElse(null),
                binnenkomst.lees(vandaag, fouten));
        meld(Aannameregels.toets(nieuw), fouten);
        return nieuw;
    }

    private Sluiting sluiting(Sluitreden reden, Veldfouten fouten) {
        return fouten.lees("toelichting", () -> new Sluiting(reden, toelichting), null);
    }

    /** @return all that was typed and chosen, to be kept */
    Concept concept() {
        Conceptvelden velden = new Conceptvelden();
        velden.zet("gevaar", gevaar, Gevaar.NIET_GEVRAAGD);
        velden.zet("taak", taak);
        velden.zet("aanleiding", aanleiding);
        velden.zet("vervolg", vervolg, Afhandeling.BEOORDELEN);
        velden.zet("toelichting", toelichting);
        velden.zet("belscript", belscript);
        melder.bewaarIn(velden);
        over.bewaarIn(velden);
        binnenkomst.bewaarIn(velden);
        nood.bewaarIn(velden);
        return new Concept(notitie, over.getGekozen(), velden.alle());
    }

    /** Takes over what was kept, but for the person it is about: that one is read anew. */
    void herstelUit(Concept concept) {
        Conceptvelden velden = new Conceptvelden(concept.velden());
        notitie = concept.notitie().isEmpty() ? null : concept.notitie();
        gevaar = velden.keuze("gevaar", Gevaar.class, Gevaar.NIET_GEVRAAGD);
        taak = velden.tekst("taak");
        aanleiding = velden.tekst("aanleiding");
        vervolg = velden.keuze("vervolg", Afhandeling.class, Afhandeling.BEOORDELEN);
        toelichting = velden.tekst("toelichting");
        belscript = velden.tekst("belscript");
        melder.herstelUit(velden);
        over.herstelUit(velden);
        binnenkomst.herstelUit(velden);
        nood.herstelUit(velden);
    }

    void meld(List<Weigerreden> bezwaren, Veldfouten fouten) {
        bezwaren.forEach(bezwaar -> fouten.meld(veld(bezwaar), Meldteksten.tekst("reden." + bezwaar)));
    }

    private String veld(Weigerreden bezwaar) {
        return switch (bezwaar) {
            case GEVAAR_NIET_GEVRAAGD, GEVAAR_NU -> "gevaar";
            case TAAK_NIET_GEKOZEN -> "taak";
            case MELDER_ONBEKEND -> "naam";
            case BETROKKENE_ONTBREEKT -> over.veld();
            case REDEN_ONTBREEKT -> "toelichting";
            case WVGGZ_EERST -> "vervolg";
            case ONTVANGST_IN_TOEKOMST -> "ontvangenop";
            default -> "notitie";
        };
    }

    private Doel gekozenTaak() {
        return taken.stream()
                .filter(doel -> doel.code().equals(taak))
                .findFirst()
                .orElse(null);
    }

    public List<Doel> getTaken() {
        return taken;
    }

    public Melderinvoer getMelder() {
        return melder;
    }

    public Betrokkeneinvoer getOver() {
        return over;
    }

    public Noodinvoer getNood() {
        return nood;
    }

    public Binnenkomstinvoer getBinnenkomst() {
        return binnenkomst;
    }

    public Gevaar getGevaar() {
        return gevaar;
    }

    public void setGevaar(Gevaar gevaar) {
        this.gevaar = gevaar == null ? Gevaar.NIET_GEVRAAGD : gevaar;
    }

    public String getTaak() {
        return taak;
    }

    public void setTaak(String taak) {
        this.taak = taak;
    }

    public String getAanleiding() {
        return aanleiding;
    }

    public void setAanleiding(String aanleiding) {
        this.aanleiding = aanleiding;
    }

    public String getNotitie() {
        return notitie;
    }

    public void setNotitie(String notitie) {
        this.notitie = notitie;
    }

    public Afhandeling getVervolg() {
        return vervolg;
    }

    public void setVervolg(Afhandeling vervolg) {
        this.vervolg = vervolg;
    }

    /** @return whether the melding is closed at once, so that the screen asks why */
    public boolean isMeteenGesloten() {
        return vervolg.sluitreden().isPresent();
    }

    /** @return code of the belscript that the operator chose; {@code null} as long as it follows from who calls */
    public String getBelscript() {
        return belscript;
    }

    public void setBelscript(String belscript) {
        this.belscript = belscript;
    }

    public String getToelichting() {
        return toelichting;
    }

    public void setToelichting(String toelichting) {
        this.toelichting = toelichting;
    }
}
