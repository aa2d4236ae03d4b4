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

    /** The code of the BRP: by or to. */
    private String aanduiding;

    private Integer huisnummer;
    private String huisletter = "";
    private String toevoeging = "";

    private String postcode;
    private String woonplaats = "";

    @Column(name = "verblijfomschrijving")
    private String omschrijving;

    @Column(name = "verblijfplaats")
    private String plaats;

    protected Verblijfvelden() {}

    Verblijfvelden(Verblijf verblijf) {
        soort = verblijf.soort();
        omschrijving = verblijf.omschrijving();
        plaats = verblijf.plaats();
        verblijf.nederlandsAdres().ifPresent(this::zet);
    }

    private void zet(Adres adres) {
        straat = adres.straat();
        aanduiding = adres.aanduiding() == null ? null : adres.aanduiding().code();
        huisnummer = adres.huisnummer();
        huisletter = adres.huisletter();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode() == null ? null : adres.postcode().waarde();
        woonplaats = adres.woonplaats();
    }

    Verblijf verblijf() {
        return new Verblijf(soort, huisnummer == null ? null : adres(), omschrijving, plaats);
    }

    private Adres adres() {
        Postcode code = postcode == null ? null : new Postcode(postcode);
        return new Adres(
                straat,
                Adres.Aanduiding.vanCode(aanduiding).orElse(null),
                huisnummer,
                huisletter,
                toevoeging,
                code,
                woonplaats);
    }
}
