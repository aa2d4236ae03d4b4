package nl.samenspraak.personen.register;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.adres;
import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static nl.samenspraak.personen.register.PersoonFixture.iemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Opschorting;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.gezin.Bandenproef;
import nl.samenspraak.personen.gezin.Gezinsband;
import nl.samenspraak.personen.gezin.Gezinsbanden;
import nl.samenspraak.personen.gezin.NieuweBand;
import nl.samenspraak.personen.gezin.Reden;
import nl.samenspraak.personen.gezin.Verwant;
import nl.samenspraak.personen.gezin.Verwantschap;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Identificatie;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.PoortGesloten;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Personennamen.BekendePersoon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Het register in de database")
class JpaPersonenTest {

    private final Proefdatabase database = new Proefdatabase();
    private final Bsnkluis kluis = new Bsnkluis(new Proefsleutels());

    @AfterEach
    void sluit() {
        database.close();
    }

    @Test
    void bewaartAllesWatVanIemandBekendIs() {
        Persoonsgegevens gegevens = new Persoonsgegevens(
                Persoonsnaam.van("Żáïŀëñøŕ Åłéèç", "'S", "Streeveld").metPartner("te", "Schaars"),
                Geboortedatum.van("19611200"),
                Verblijf.post(new Adres(
                        "Laan van Nieuw Oost-Indië",
                        Adres.Aanduiding.TEGENOVER,
                        210,
                        "a",
                        "2",
                        Postcode.van("2593CC"),
                        "'s-Gravenhage")),
                new Persoonsmerken(
                        new Overlijden(Geboortedatum.van("20080000")),
                        Opschorting.EMIGRATIE,
                        true,
                        true,
                        true,
                        Set.of(Persoonsgegeven.NAAM, Persoonsgegeven.VERBLIJF),
                        Set.of(Persoonsgegeven.GESLACHT)));
        PersoonId id = bewaar(
                new NieuwePersoon(gegevens, anna().bsn("999993653").nieuw().bsn(), List.of()));

        Persoon gelezen = lees(personen -> personen.find(id).orElseThrow());

        assertThat(gelezen.gegevens()).isEqualTo(gegevens);
        assertThat(gelezen.bsn(kluis)).hasValueSatisfying(bsn -> {
            assertThat(bsn.gemaskeerd()).isEqualTo("••••• 653");
            assertThat(bsn.bron()).isEqualTo(Bsnbron.BRP);
            assertThat(bsn.op()).isEqualTo(VANDAAG);
        });
        assertThat(gelezen.versie()).isPositive();
    }

    @Test
    void bewaartIemandVanWieBijnaNietsBekendIs() {
        PersoonId id = bewaar(iemand("", "", "").geboren("00000000").woont(Verblijf.ONBEKEND));

        Persoon gelezen = lees(personen -> personen.find(id).orElseThrow());

        assertThat(gelezen.gegevens().naam().volledig()).isEqualTo("naam onbekend");
        assertThat(gelezen.bsn(kluis)).isEmpty();
        assertThat(gelezen.gezinIsNietRelevant()).isEmpty();
    }

    @Test
    @Tag("R-ALG-21")
    void bewaartNergensEenLeesbaarBsn() {
        bewaar(anna().bsn("999993653"));

        String rij = database.inTransactie(em ->
                em.createNativeQuery("select * from personen.persoon").getResultList().stream()
                        .map(kolommen -> List.of((Object[]) kolommen).toString())
                        .toString());

        assertThat(rij).doesNotContain("999993653");
    }

    @Test
    void zoektMetEenOpdrachtOpBsn() {
        bewaar(anna().bsn("999993653"));
        bewaar(iemand("Jan", "", "Ander").bsn("999991723"));
        database.opdrachten();

        List<Kandidaat> gevonden = lees(personen -> personen.opBsn(
                kluis.zoekwaarden(anna().bsn("999993653").nieuw().bsn().bsn())));

        assertThat(namen(gevonden)).containsExactly("Anna Verhoeven");
        assertThat(database.opdrachten()).isEqualTo(1);
    }

    @Test
    void zoektMetTweeOpdrachtenOpGeboortedatumOokWaarHetRegisterMinderWeet() {
        bewaar(iemand("Precies", "", "Verhoeven").geboren("19580503"));
        bewaar(iemand("Maand", "", "Verhoeven").geboren("19580500"));
        bewaar(iemand("Jaar", "", "Verhoeven").geboren("19580000"));
        bewaar(iemand("Niets", "", "Verhoeven").geboren("00000000"));
        bewaar(iemand("Andere dag", "", "Verhoeven").geboren("19580504"));
        bewaar(iemand("Andere maand", "", "Verhoeven").geboren("19580600"));
        database.opdrachten();

        List<Kandidaat> gevonden = opDatum("Verhoeven", "19580503");

        assertThat(namen(gevonden))
                .containsExactlyInAnyOrder("Precies Verhoeven", "Maand Verhoeven", "Jaar Verhoeven", "Niets Verhoeven");
        assertThat(database.opdrachten()).isEqualTo(2);
    }

    @Test
    void vindtMetAlleenEenJaarIedereenUitDatJaar() {
        bewaar(iemand("Dag", "", "Verhoeven").geboren("19581231"));
        bewaar(iemand("Jaar", "", "Verhoeven").geboren("19580000"));
        bewaar(iemand("Ander", "", "Verhoeven").geboren("19590101"));

        assertThat(namen(opDatum("Verhoeven", "19580000")))
                .containsExactlyInAnyOrder("Dag Verhoeven", "Jaar Verhoeven");
    }

    @Test
    void zetWieKlinktAlsDeGevraagdeNaamVooraan() {
        bewaar(iemand("A", "", "Aalders").geboren("19580000"));
        bewaar(iemand("M", "van", "Meijer").geboren("19580000"));
        bewaar(iemand("B", "", "Bakker").geboren("19580000"));

        assertThat(namen(opDatum("Meyer", "19580503")).get(0)).isEqualTo("M van Meijer");
        assertThat(opDatum("Шевченко", "19580503")).hasSize(3);
    }

    @Test
    void zoektOpPostcodeEnHuisnummerMetOfZonderToevoeging() {
        bewaar(anna().woont(Verblijf.op(adres("Boterdiep", 31, "a", "3077AW"))));
        bewaar(iemand("Bep", "", "Boven").woont(Verblijf.op(adres("Boterdiep", 31, "b", "3077AW"))));
        bewaar(iemand("Cor", "", "Naast").woont(Verblijf.op(adres("Boterdiep", 33, "", "3077AW"))));
        database.opdrachten();

        assertThat(namen(lees(personen -> personen.opPostcode(Postcode.van("3077AW"), 31, ""))))
                .containsExactly("Bep Boven", "Anna Verhoeven");
        assertThat(namen(lees(personen -> personen.opPostcode(Postcode.van("3077AW"), 31, "B"))))
                .containsExactly("Bep Boven");
        assertThat(namen(lees(personen -> personen.opStraat("boterdiep", 33, ""))))
                .containsExactly("Cor Naast");
        assertThat(database.opdrachten()).isEqualTo(3);
        assertThat(straten(31)).containsExactly("boterdiep");
        assertThat(straten(32)).isEmpty();
    }

    @Test
    void zoektOpTelefoonnummer() {
        bewaar(anna().telefoon("0612345678"));
        bewaar(iemand("Jan", "", "Ander").telefoon("0687654321"));
        database.opdrachten();

        assertThat(namen(lees(personen -> personen.opTelefoon(Telefoonnummer.van("06-12345678")))))
                .containsExactly("Anna Verhoeven");
        assertThat(database.opdrachten()).isEqualTo(1);
    }

    @Test
    void merktWieMogelijkDubbelIsZonderIemandTeVerbergen() {
        bewaar(anna().bsn("999993653"));
        bewaar(anna().woont(Verblijf.ONBEKEND));
        bewaar(iemand("Eén", "", "Tweeling").geboren("19600101"));
        bewaar(iemand("Twee", "", "Tweeling").geboren("19600101"));
        bewaar(iemand("X", "", "Vreemd").geboren("00000000"));
        bewaar(iemand("X", "", "Vreemd").geboren("00000000"));

        List<Kandidaat> annas = opDatum("Verhoeven", "19580503");
        List<Kandidaat> tweeling = opDatum("Tweeling", "19600101");

        assertThat(annas).filteredOn(Kandidaat::mogelijkDubbel).hasSize(2);
        assertThat(tweeling).hasSize(4).noneMatch(Kandidaat::mogelijkDubbel);
    }

    @Test
    void houdtHetAantalKandidatenBeperkt() {
        database.inTransactie(em -> {
            for (int i = 0; i < Personen.MEESTE_KANDIDATEN + 20; i++) {
                em.persist(entiteit(iemand("Nr", "", "Velen").nieuw()));
            }
            return null;
        });

        assertThat(opDatum("Velen", "19580503")).hasSize(Personen.MEESTE_KANDIDATEN);
    }

    @Test
    void zetWieZoHeetVooraanOokAlsErAlleenEenVoornaamIs() {
        PersoonId rosa = bewaar(iemand("Sofia Rosa", "", "Zwart"));
        database.inTransactie(em -> {
            for (int i = 0; i < Personen.MEESTE_KANDIDATEN + 20; i++) {
                em.persist(entiteit(iemand("Nr", "", "Aalders").nieuw()));
            }
            return null;
        });

        assertThat(opDatum("Rosa", "19580000").get(0).persoon().id()).isEqualTo(rosa);
    }

    @Test
    void leestEenLijstInEenOpdracht() {
        Set<PersoonId> ids = Set.of(bewaar(anna()), bewaar(iemand("Jan", "", "Ander")), PersoonId.nieuw());
        database.opdrachten();

        List<Persoon> gevonden = lees(personen -> personen.findAll(ids));

        assertThat(gevonden).hasSize(2);
        assertThat(database.opdrachten()).isEqualTo(1);
    }

    @Test
    void vindtTelefoonsEnIdentificatiesTerugInVolgorde() {
        PersoonId id = bewaar(anna());
        database.inTransactie(em -> {
            Persoon persoon = em.find(Persoon.class, id.waarde());
            persoon.bereikbaarOp(List.of(Telefoonnummer.van("0201234567"), Telefoonnummer.van("0612345678")));
            em.persist(new Identificatie(
                    id,
                    new Legitimatie(Documentsoort.PASPOORT, "nx 123456", VANDAAG),
                    Vastlegging.nu(collega().eisGebruiker(), KLOK)));
            return null;
        });

        database.inTransactie(em -> {
            Persoon persoon = em.find(Persoon.class, id.waarde());
            assertThat(persoon.telefoons())
                    .extracting(Telefoonnummer::waarde)
                    .containsExactly("+31201234567", "+31612345678");
            assertThat(new JpaPersonen(em).identificaties(id)).singleElement().satisfies(identificatie -> {
                assertThat(identificatie.view().nummer()).isEqualTo("NX123456");
                assertThat(identificatie.view().vastgelegd().naam()).isEqualTo("Yvonne Bakker");
                assertThat(identificatie.view().vastgelegd().op().toInstant()).isEqualTo(KLOK.instant());
            });
            return null;
        });
    }

    @Test
    void leestDeBandenVanIemandVanBeideKantenInEenOpdracht() {
        PersoonId ouder = bewaar(anna());
        PersoonId kind = bewaar(iemand("Bas", "", "Verhoeven").geboren("19900101"));
        NieuweBand band = new NieuweBand(ouder, kind, Verwantschap.KIND, new Reden("Is mantelzorger"), VANDAAG);
        database.inTransactie(em -> {
            em.persist(new Gezinsband(band, Vastlegging.nu(collega().eisGebruiker(), KLOK)));
            return null;
        });
        database.opdrachten();

        List<Verwant> vanKind = banden(banden -> banden.verwanten(kind));

        assertThat(database.opdrachten()).isEqualTo(1);
        assertThat(vanKind).singleElement().satisfies(verwant -> {
            assertThat(verwant.ander().id()).isEqualTo(ouder);
            assertThat(verwant.band().anderIs(kind)).isEqualTo(Verwantschap.OUDER);
            assertThat(verwant.band().geldt()).isTrue();
        });
    }

    @Test
    @Tag("R-AVG-09")
    void vanWieWegIsStaatErInGeenTabelMeerIets() {
        PersoonId weg = bewaar(anna().telefoon("0612345678"));
        PersoonId kind = bewaar(iemand("Bas", "", "Verhoeven").geboren("19900101"));
        NieuweBand band = new NieuweBand(weg, kind, Verwantschap.KIND, new Reden("Is mantelzorger"), VANDAAG);
        database.inTransactie(em -> {
            Vastlegging door = Vastlegging.nu(collega().eisGebruiker(), KLOK);
            em.persist(new Gezinsband(band, door));
            em.persist(new Identificatie(
                    weg, new Legitimatie(Documentsoort.PASPOORT, "SPECI2014", VANDAAG.plusYears(1)), door));
            return null;
        });
        boolean ervoor = banden(banden -> banden.isVerwant(kind));

        lees(personen -> {
            personen.verwijder(personen.find(weg).orElseThrow());
            return null;
        });

        for (String wat : List.of("Persoon p", "Identificatie p", "Gezinsband p", "Persoon p join p.telefoons t")) {
            long over = database.inTransactie(em ->
                    em.createQuery("select count(p) from " + wat, Long.class).getSingleResult());
            assertThat(over).as(wat).isEqualTo(wat.equals("Persoon p") ? 1 : 0);
        }
        boolean erna = banden(banden -> banden.isVerwant(kind));
        assertThat(ervoor).isTrue();
        assertThat(erna).isFalse();
    }

    @Test
    void wieAlsTweedeWijzigtHoortDatEenAnderEerderWas() {
        PersoonId id = bewaar(anna());
        EntityManager eerste = database.zonderPoort();
        eerste.getTransaction().begin();
        Persoon vanEerste = Proefpoort.open(() -> eerste.find(Persoon.class, id.waarde()));
        database.inTransactie(em -> {
            em.find(Persoon.class, id.waarde())
                    .neemOver(anna().geboren("19580504").gegevens());
            return null;
        });

        Proefpoort.open(() -> {
            vanEerste.neemOver(anna().geboren("19580505").gegevens());
            assertThatThrownBy(() -> new JpaPersonen(eerste).bevestig()).isInstanceOf(VerouderdeVersie.class);
            return null;
        });
        eerste.getTransaction().rollback();
        eerste.close();

        assertThat(lees(personen -> personen.find(id).orElseThrow())
                        .gegevens()
                        .geboortedatum()
                        .waarde())
                .isEqualTo("19580504");
    }

    @Test
    void steltDeVersieMeteenNaBevestigenBij() {
        PersoonId id = bewaar(anna());

        database.inTransactie(em -> {
            Persoon persoon = em.find(Persoon.class, id.waarde());
            long ervoor = persoon.versie();
            persoon.bereikbaarOp(List.of(Telefoonnummer.van("0612345678")));
            new JpaPersonen(em).bevestig();
            assertThat(persoon.versie()).isEqualTo(ervoor + 1);
            return null;
        });
    }

    @Test
    @Tag("R-LOG-02")
    void geeftNiemandVrijWaarGeenPoortOpenStaat() {
        PersoonId id = bewaar(anna());

        try (EntityManager em = database.zonderPoort()) {
            assertThatThrownBy(() -> em.find(Persoon.class, id.waarde())).isInstanceOf(PoortGesloten.class);
            assertThatThrownBy(() -> new JpaPersonennamen(em).vind(Set.of("x"))).isInstanceOf(PoortGesloten.class);
            Proefpoort.open(() -> assertThatThrownBy(() -> new JpaPersonennamen(em).vind(Set.of("x")))
                    .isInstanceOf(PoortGesloten.class));
        }
    }

    @Test
    void vindtDeNamenAchterPseudoniemenInEenOpdracht() {
        PersoonId id = bewaar(iemand("Rosa Maria", "van", "Velzen"));
        String pseudoniem = Proefsleutels.pseudoniemen().van(id);
        database.opdrachten();

        Map<String, BekendePersoon> gevonden = database.inTransactie(em -> Proefpoort.open(
                Dossierdeel.LOGBOEK, () -> new JpaPersonennamen(em).vind(Set.of(pseudoniem, "onbekend"))));

        assertThat(gevonden).containsOnlyKeys(pseudoniem);
        assertThat(gevonden.get(pseudoniem)).isEqualTo(new BekendePersoon(id, "Velzen, R.M. van"));
        assertThat(database.opdrachten()).isEqualTo(1);
    }

    private PersoonId bewaar(PersoonFixture persoon) {
        return bewaar(persoon.nieuw());
    }

    private PersoonId bewaar(NieuwePersoon nieuw) {
        Persoon persoon = entiteit(nieuw);
        database.inTransactie(em -> {
            new JpaPersonen(em).add(persoon);
            return null;
        });
        return persoon.id();
    }

    private Persoon entiteit(NieuwePersoon nieuw) {
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, Proefsleutels.pseudoniemen().van(id), nieuw.gegevens());
        nieuw.vaststelling().ifPresent(bsn -> persoon.stelBsnVast(bsn, kluis));
        persoon.bereikbaarOp(nieuw.telefoons());
        return persoon;
    }

    private List<Kandidaat> opDatum(String naam, String datum) {
        Naamvraag vraag = new Naamvraag(naam);
        return lees(personen -> personen.kandidaten(
                personen.opGeboortedatum(Geboortedatum.van(datum), vraag.klanken(), vraag.woorden()).stream()
                        .map(Naamgenoot::id)
                        .toList()));
    }

    private <T> T banden(Function<Gezinsbanden, T> vraag) {
        return database.inTransactie(em -> vraag.apply(Bandenproef.banden(em)));
    }

    private <T> T lees(Function<Personen, T> vraag) {
        return database.inTransactie(em -> vraag.apply(new JpaPersonen(em)));
    }

    private List<String> straten(int huisnummer) {
        return lees(personen -> personen.straten(huisnummer));
    }

    private static List<String> namen(List<Kandidaat> kandidaten) {
        return kandidaten.stream()
                .map(kandidaat -> kandidaat.persoon().gegevens().naam().volledig())
                .toList();
    }
}
