package nl.samenspraak.personen.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.personen.Verblijf;

/** The columns of a {@link Verblijf}. */
@Embeddable
class Verblijfvelden {

    @Enumerated(EnumType.STRING)
    @Column(name = "verblijf")
    private Verblijf.Soort soort;

    private String straat = "";
    private Integer huisnummer;
    private String huisletter = "";
    private String toevoeging = "";

    private String postcode;
    private String woonplaats = "";

    @Column(name = "verblijfomschrijving")
    private String omschrijving;

    protected Verblijfvelden() {}

    Verblijfvelden(Verblijf verblijf) {
        soort = verblijf.soort();
        omschrijving = verblijf.omschrijving();
        verblijf.nederlandsAdres().ifPresent(this::zet);
    }

    private void zet(Adres adres) {
        straat = adres.straat();
        huisnummer = adres.huisnummer();
        huisletter = adres.huisletter();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode() == null ? null : adres.postcode().waarde();
        woonplaats = adres.woonplaats();
    }

    Verblijf verblijf() {
        return new Verblijf(soort, huisnummer == null ? null : adres(), omschrijving);
    }

    private Adres adres() {
        Postcode code = postcode == null ? null : new Postcode(postcode);
        return new Adres(straat, huisnummer, huisletter, toevoeging, code, woonplaats);
    }
}
