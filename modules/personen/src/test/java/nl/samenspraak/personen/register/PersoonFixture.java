package nl.samenspraak.personen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/** Persons for tests; a test names only what matters to it. */
public final class PersoonFixture {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    public static final Clock KLOK = Clock.fixed(
            VANDAAG.atTime(10, 15).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), ZoneId.of("Europe/Amsterdam"));

    private Persoonsnaam naam = Persoonsnaam.van("Anna", "Verhoeven");
    private Geboortedatum geboortedatum = Geboortedatum.van("19580503");
    private Verblijf verblijf = Verblijf.op(adres("Ridderspoorstraat", 14, "", "9999ZA"));
    private Bsnvaststelling bsn;
    private List<Telefoonnummer> telefoons = List.of();

    public static PersoonFixture anna() {
        return new PersoonFixture();
    }

    public static PersoonFixture iemand(String voornamen, String voorvoegsel, String geslachtsnaam) {
        return new PersoonFixture().naam(Persoonsnaam.van(voornamen, voorvoegsel, geslachtsnaam));
    }

    public static Adres adres(String straat, int nummer, String letter, String postcode) {
        return new Adres(straat, nummer, letter, "", Postcode.van(postcode), "Zandermeer");
    }

    public PersoonFixture naam(Persoonsnaam nieuw) {
        naam = nieuw;
        return this;
    }

    public PersoonFixture geboren(String waarde) {
        geboortedatum = Geboortedatum.van(waarde);
        return this;
    }

    public PersoonFixture woont(Verblijf nieuw) {
        verblijf = nieuw;
        return this;
    }

    public PersoonFixture bsn(String cijfers) {
        bsn = new Bsnvaststelling(Bsn.van(cijfers), Bsnbron.BRP, VANDAAG);
        return this;
    }

    public PersoonFixture telefoon(String nummer) {
        telefoons = List.of(Telefoonnummer.van(nummer));
        return this;
    }

    public Persoonsgegevens gegevens() {
        return Persoonsgegevens.van(naam, geboortedatum, verblijf);
    }

    public NieuwePersoon nieuw() {
        return new NieuwePersoon(gegevens(), bsn, telefoons);
    }

    /** @return a colleague who is signed in */
    public static Aanwezige collega() {
        Gebruiker gebruiker = new Gebruiker(
                new UUID(0, 7),
                "y.bakker",
                "Yvonne Bakker",
                "Gemeente Zandermeer",
                List.of(new Pet("meldpuntmedewerker", "Meldpunt")));
        return new Aanwezige() {
            @Override
            public Optional<Gebruiker> gebruiker() {
                return Optional.of(gebruiker);
            }
        };
    }
}
