package nl.samenspraak.personen.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;

/** The columns of a {@link Persoonsnaam}; titles, use of names and gender by the codes of the BRP. */
@Embeddable
class Naamvelden {

    private String voornamen;
    private String titel;
    private String voorvoegsel;
    private String geslachtsnaam;

    @Column(name = "partner_titel")
    private String partnerTitel;

    @Column(name = "partner_voorvoegsel")
    private String partnerVoorvoegsel;

    @Column(name = "partner_geslachtsnaam")
    private String partnerGeslachtsnaam;

    private String naamgebruik;
    private String geslacht;

    protected Naamvelden() {}

    Naamvelden(Persoonsnaam naam) {
        voornamen = naam.voornamen();
        titel = code(naam.titel());
        voorvoegsel = naam.voorvoegsel();
        geslachtsnaam = naam.geslachtsnaam();
        partnerTitel = code(naam.partnerTitel());
        partnerVoorvoegsel = naam.partnerVoorvoegsel();
        partnerGeslachtsnaam = naam.partnerGeslachtsnaam();
        naamgebruik = naam.naamgebruik().code();
        geslacht = naam.geslacht().code();
    }

    Persoonsnaam naam() {
        return new Persoonsnaam(
                voornamen,
                titel(titel),
                voorvoegsel,
                geslachtsnaam,
                titel(partnerTitel),
                partnerVoorvoegsel,
                partnerGeslachtsnaam,
                Naamgebruik.vanCode(naamgebruik),
                Geslacht.vanCode(geslacht));
    }

    private static String code(AdellijkeTitel titel) {
        return titel == null ? null : titel.code();
    }

    private static AdellijkeTitel titel(String code) {
        return code == null ? null : AdellijkeTitel.vanCode(code);
    }
}
