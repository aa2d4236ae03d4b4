package nl.samenspraak.meldpunt.ui;

import java.io.Serializable;
import nl.samenspraak.kern.Telefoonnummer;
import nl.samenspraak.meldpunt.Melder;
import nl.samenspraak.meldpunt.Melderssoort;
import nl.samenspraak.meldpunt.Relatie;

/** What was typed about the melder. Choosing to be anonymous clears all of it at once (R-MEL-05). */
public class Melderinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Melderssoort soort = Melderssoort.INWONER;
    private String naam;
    private String telefoon;
    private String organisatie;
    private String functie;
    private Relatie relatie;

    Melder lees(Veldfouten fouten) {
        Telefoonnummer nummer =
                telefoon == null ? null : fouten.lees("telefoon", () -> Telefoonnummer.van(telefoon), null);
        return fouten.lees(
                "naam", () -> new Melder(soort, naam, nummer, organisatie, functie, relatie), Melder.anoniem());
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
        this.soort = soort;
        if (isAnoniem()) {
            naam = null;
            telefoon = null;
            organisatie = null;
            functie = null;
            relatie = null;
        }
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        this.telefoon = telefoon;
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        this.organisatie = organisatie;
    }

    public String getFunctie() {
        return functie;
    }

    public void setFunctie(String functie) {
        this.functie = functie;
    }

    public Relatie getRelatie() {
        return relatie;
    }

    public void setRelatie(Relatie relatie) {
        this.relatie = relatie;
    }
}
