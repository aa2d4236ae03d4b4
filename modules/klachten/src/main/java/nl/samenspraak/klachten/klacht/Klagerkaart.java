package nl.samenspraak.klachten.klacht;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/** The columns in which a {@link Klager} stands. */
@Embeddable
public class Klagerkaart {

    @Column(name = "klager_anoniem")
    private boolean anoniem;

    @Column(name = "klager_naam")
    private String naam;

    @Column(name = "klager_adres")
    private String adres;

    @Column(name = "klager_postcode")
    private String postcode;

    @Column(name = "klager_plaats")
    private String plaats;

    @Column(name = "klager_email")
    private String email;

    @Column(name = "klager_telefoon")
    private String telefoon;

    @Column(name = "klager_persoon")
    private PersoonId persoon;

    @Column(name = "klager_machtiging")
    private String machtiging;

    @Column(name = "klager_emailakkoord")
    private boolean emailAkkoord;

    protected Klagerkaart() {}

    Klagerkaart(Klager klager) {
        anoniem = klager.anoniem();
        naam = gevuld(klager.naam());
        adres = gevuld(klager.adres());
        postcode = klager.postcode() == null ? null : klager.postcode().waarde();
        plaats = gevuld(klager.plaats());
        email = gevuld(klager.email());
        telefoon = klager.telefoon() == null ? null : klager.telefoon().waarde();
        persoon = klager.persoon();
        machtiging = gevuld(klager.machtiging());
        emailAkkoord = klager.emailAkkoord();
    }

    Klager klager() {
        return new Klager(
                anoniem,
                naam,
                adres,
                postcode == null ? null : new Postcode(postcode),
                plaats,
                email,
                telefoon == null ? null : new Telefoonnummer(telefoon),
                persoon,
                machtiging,
                emailAkkoord);
    }

    private static String gevuld(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
