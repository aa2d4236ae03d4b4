package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was typed about the melder. Choosing to be anonymous clears all of it at once (R-MEL-05). */
public class Melderinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Melderssoort soort = Melderssoort.INWONER;
    private String naam;
    private String telefoon;
    private String organisatie;
    private String functie;
    private Relatie relatie;
    private boolean nietNoemen;
    private String waaromNiet;
    private String briefadres;

    /**
     * What was typed before anonymity was chosen, for one wrong key, also what was typed so shortly before that it comes along with that choice.
     * Never kept, and gone with the screen.
     */
    private Melderinvoer weggehaald;

    public Melder lees(Veldfouten fouten) {
        Telefoonnummer nummer = leesTelefoon(fouten);
        Briefadres brief = leesBriefadres(new Veldfouten());
        String waarom = fouten.lees("waaromniet", () -> Invoer.regel(waaromNiet, Melder.LANGSTE_REDEN), "");
        return fouten.lees(
                "naam",
                () -> new Melder(soort, naam, nummer, organisatie, functie, relatie, nietNoemen, waarom, brief),
                Melder.anoniem());
    }

    /**
     * @param fouten where to say that it is no telephone number
     * @return the number of the melder; {@code null} when nothing was typed, or it is none
     */
    public Telefoonnummer leesTelefoon(Veldfouten fouten) {
        return telefoon == null ? null : fouten.lees("telefoon", () -> Telefoonnummer.van(telefoon), null);
    }

    /**
     * @param fouten where to say that no letter can go there: a question of its own asks it
     * @return where a letter goes; {@code null} when nothing was typed, or no letter can go there
     */
    public Briefadres leesBriefadres(Veldfouten fouten) {
        return briefadres == null ? null : fouten.lees("briefadres", () -> new Briefadres("", briefadres), null);
    }

    public void bewaarIn(Conceptvelden velden) {
        velden.zet("soort", soort, Melderssoort.INWONER);
        velden.zet("naam", naam);
        velden.zet("telefoon", telefoon);
        velden.zet("organisatie", organisatie);
        velden.zet("functie", functie);
        velden.zet("relatie", relatie, null);
        velden.zet("nietnoemen", nietNoemen ? "ja" : null);
        velden.zet("waaromniet", waaromNiet);
    }

    public void herstelUit(Conceptvelden velden) {
        soort = velden.keuze("soort", Melderssoort.class, Melderssoort.INWONER);
        naam = velden.tekst("naam");
        telefoon = velden.tekst("telefoon");
        organisatie = velden.tekst("organisatie");
        functie = velden.tekst("functie");
        relatie = velden.keuze("relatie", Relatie.class, null);
        nietNoemen = velden.tekst("nietnoemen") != null;
        waaromNiet = velden.tekst("waaromniet");
    }

    private boolean isIngevuld() {
        return naam != null || telefoon != null || organisatie != null || functie != null;
    }

    private Melderinvoer kopie() {
        Melderinvoer kopie = new Melderinvoer();
        kopie.neemOver(this);
        return kopie;
    }

    private void neemOver(Melderinvoer ander) {
        soort = ander.soort;
        naam = ander.naam;
        telefoon = ander.telefoon;
        organisatie = ander.organisatie;
        functie = ander.functie;
        relatie = ander.relatie;
        nietNoemen = ander.nietNoemen;
        waaromNiet = ander.waaromNiet;
        briefadres = ander.briefadres;
    }

    /** @return whether anonymity was chosen just now over something that was typed */
    public boolean isTerugTeZetten() {
        return isAnoniem() && weggehaald != null && weggehaald.isIngevuld();
    }

    /** It was a wrong key: the melder is who was typed. */
    public void zetTerug() {
        if (isTerugTeZetten()) {
            neemOver(weggehaald);
            weggehaald = null;
        }
    }

    /** Of one who stays anonymous nothing is taken in (R-MEL-05). */
    private Optional<Melderinvoer> van() {
        return isAnoniem() ? Optional.ofNullable(weggehaald) : Optional.of(this);
    }

    public boolean isAnoniem() {
        return soort == Melderssoort.ANONIEM;
    }

    public boolean isProfessional() {
        return soort == Melderssoort.PROFESSIONAL;
    }

    public Melderssoort getSoort() {
        return soort;
    }

    public void setSoort(Melderssoort soort) {
        boolean wordtAnoniem = soort == Melderssoort.ANONIEM && !isAnoniem();
        if (wordtAnoniem) {
            weggehaald = kopie();
        } else if (soort != Melderssoort.ANONIEM) {
            weggehaald = null;
        }
        this.soort = soort;
        if (isAnoniem()) {
            naam = null;
            telefoon = null;
            nietNoemen = false;
            waaromNiet = null;
            briefadres = null;
        }
        if (!isProfessional()) {
            organisatie = null;
            functie = null;
        }
        if (relatie != null && !Relatie.van(soort).contains(relatie)) {
            relatie = null;
        }
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        van().ifPresent(melder -> melder.naam = naam);
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        van().ifPresent(melder -> melder.telefoon = telefoon);
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        van().ifPresent(melder -> melder.organisatie = organisatie);
    }

    public String getFunctie() {
        return functie;
    }

    public void setFunctie(String functie) {
        van().ifPresent(melder -> melder.functie = functie);
    }

    /** @return whether the melder must be told what comes of it under the Wvggz (R-MEL-09) */
    public boolean isUitkomstTeHoren() {
        return MelderHoortDeUitkomst.geldt(relatie);
    }

    /** @return the relations that this kind of melder can have */
    public List<Relatie> getRelaties() {
        return Relatie.van(soort);
    }

    /** @return whether this relation is easily chosen by one who has the rights of another (R-MEL-09) */
    public boolean isMisschienNaaste() {
        return relatie == Relatie.FAMILIE || relatie == Relatie.BUUR || relatie == Relatie.ANDERS;
    }

    /** @return whether the melder is known here and not to be named to anyone else */
    public boolean isNietNoemen() {
        return nietNoemen;
    }

    public void setNietNoemen(boolean nietNoemen) {
        van().ifPresent(melder -> melder.nietNoemen = nietNoemen);
    }

    /** @return why the melder is not to be named to anyone else */
    public String getWaaromNiet() {
        return waaromNiet;
    }

    public void setWaaromNiet(String waaromNiet) {
        van().ifPresent(melder -> melder.waaromNiet = waaromNiet);
    }

    /** @return where a letter goes to a melder who must be told; asked on the public form, and at the meldpunt once it comes to that */
    public String getBriefadres() {
        return briefadres;
    }

    public void setBriefadres(String briefadres) {
        van().ifPresent(melder -> melder.briefadres = briefadres);
    }

    public Relatie getRelatie() {
        return relatie;
    }

    public void setRelatie(Relatie relatie) {
        van().ifPresent(melder -> melder.relatie = relatie);
    }
}
