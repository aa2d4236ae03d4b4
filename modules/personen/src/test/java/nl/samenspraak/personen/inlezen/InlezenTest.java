package nl.samenspraak.personen.inlezen;

import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Proefsleutels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Persoonslijsten inlezen")
class InlezenTest {

    private static final String NAAM = ";01.01.20;01.02.10;01.02.30;01.02.40;01.03.10";
    private static final String KOP = NAAM + ";01.02.20;01.04.10;01.61.10";
    private static final String ADRES = NAAM
            + ";08.10.10;08.11.10;08.11.15;08.11.20;08.11.30;08.11.40;08.11.60;08.11.70;08.12.10;08.13.10;08.13.30;08.13.40";
    private static final String MERKEN =
            NAAM + ";07.70.10;07.67.20;11.33.10;08.83.10;08.83.30;01.83.10;05.83.10;06.83.10";
    private static final String PARTNER =
            NAAM + ";01.61.10;05.02.20;05.02.30;05.02.40;05.06.10;05.07.10;05.H;06.08.10;06.H;07.67.20";

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Leesproef proef = new Leesproef(personen);

    @Test
    void voegtIemandToeMetAlleNaamgegevens() {
        Inleesverslag verslag = proef.lees(KOP, "a;999993653;Żáïŀëñøŕ;van der;Öztürk;19580503;JV;V;N");

        assertThat(verslag.toegevoegd()).isEqualTo(1);
        assertThat(verslag.geweigerd()).isEmpty();
        Persoonsnaam naam = enige().naam();
        assertThat(naam.volledig()).contains("Żáïŀëñøŕ").contains("van der Öztürk");
        assertThat(naam.titel()).isEqualTo(AdellijkeTitel.JONKVROUW);
        assertThat(naam.geslacht()).isEqualTo(Geslacht.VROUW);
        assertThat(naam.naamgebruik()).isEqualTo(Naamgebruik.EIGEN_PARTNER);
    }

    @Test
    void leestHetzelfdeBestandNogEensZonderIetsTeWijzigen() {
        proef.lees(KOP, "a;999993653;Anna;;Verhoeven;19580503;;V;E");

        Inleesverslag tweede = proef.lees(KOP, "a;999993653;Anna;;Verhoeven;19580503;;V;E");

        assertThat(tweede.ongewijzigd()).isEqualTo(1);
        assertThat(tweede.toegevoegd() + tweede.gewijzigd()).isZero();
        assertThat(personen.alle()).hasSize(1);
    }

    @Test
    void werktIemandBijOpBsnEnLaatTelefoonsStaan() {
        proef.lees(KOP, "a;999993653;Anna;;Verhoeven;19580503;;V;E");
        personen.alle().get(0).bereikbaarOp(List.of(Telefoonnummer.van("0612345678")));

        Inleesverslag tweede = proef.lees(KOP, "b;999993653;Anna;;van Dalen;19580503;;V;E");

        assertThat(tweede.gewijzigd()).isEqualTo(1);
        assertThat(enige().naam().volledig()).isEqualTo("Anna van Dalen");
        assertThat(personen.alle().get(0).telefoons()).hasSize(1);
    }

    @Test
    void neemtAlleenDeActueleRijEnNietDeHistorieEronder() {
        Inleesverslag verslag = proef.lees(
                KOP,
                "a;999993653;Wilma;van;Zon;19700407;;V;V",
                ";999993653;Wilma;De;Smedt;19700407;;V;E",
                "b;999991723;Lukas;;Klamer;19950515;;M;E");

        assertThat(verslag.toegevoegd()).isEqualTo(2);
        assertThat(personen.alle().get(0).gegevens().naam().volledig()).isEqualTo("Wilma van Zon");
    }

    @ParameterizedTest(name = "{0} telt als {1}")
    @CsvSource({"19580503,19580503", "19580500,19580500", "19580000,19580000", "00000000,00000000", "'',00000000"})
    @Tag("R-ALG-20")
    void neemtOnbekendeDelenVanEenGeboortedatumOver(String inBestand, String waarde) {
        proef.lees(KOP, "a;999993653;Anna;;Verhoeven;" + inBestand + ";;V;E");

        assertThat(enige().geboortedatum().waarde()).isEqualTo(waarde);
    }

    @Test
    @Tag("R-ALG-20")
    void weigertWieNietTeHerkennenIsMetRegelnummerEnRedenEnZonderGegevens() {
        Inleesverslag verslag =
                proef.lees(KOP, "z;999991723;Lukas;;Klamer;19950515;;M;E", "a;;Anna;;Verhoeven;19580503;;V;E");

        assertThat(verslag.toegevoegd()).isEqualTo(1);
        assertThat(verslag.geweigerd()).singleElement().satisfies(geweigerd -> {
            assertThat(geweigerd.regelnummer()).isEqualTo(3);
            assertThat(geweigerd.toString())
                    .startsWith("Regel 3: ")
                    .contains("Zonder burgerservicenummer is ook nodig")
                    .doesNotContain("Verhoeven")
                    .doesNotContain("1958");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a;999993653;Anna;;Verhoeven;19581503;;V;E   | GEBOORTEDATUM | de geboortedatum",
                "a;999993653;Anna;;Verhoeven;1958;;V;E       | GEBOORTEDATUM | de geboortedatum",
                "a;999993653;Anna;;Verhoeven;19580503;XX;V;E | NAAM          | de naam",
                "a;999993653;Anna;van der allerlangste;Verhoeven;19580503;;V;E | NAAM | de naam",
                "a;999993653;Anna;;Verhoeven;19580503;;X;E   | GESLACHT      | het geslacht",
                "a;999993653;Anna;;Verhoeven;19580503;;V;Q   | NAAMGEBRUIK   | het naamgebruik",
            })
    void behoudtDePersoonEnMerktHetVeldDatNietTeLezenIs(String rij, Persoonsgegeven gegeven, String genoemd) {
        Inleesverslag verslag = proef.lees(KOP, rij);

        assertThat(verslag.toegevoegd()).isEqualTo(1);
        assertThat(verslag.geweigerd()).isEmpty();
        assertThat(enige().naam().geslachtsnaam()).isEqualTo("Verhoeven");
        assertThat(enige().merken().onleesbaar()).containsExactly(gegeven);
        assertThat(enige().merken().lijst()).containsExactly(Merk.ONLEESBAAR);
        assertThat(verslag.gemarkeerd())
                .singleElement()
                .satisfies(melding -> assertThat(melding.toString())
                        .startsWith("Regel 2: Niet leesbaar: " + genoemd)
                        .doesNotContain("Verhoeven"));
    }

    @ParameterizedTest
    @CsvSource({"999993654", "000009866"})
    @Tag("R-ALG-18")
    void behoudtWieEenOnmogelijkBsnHeeftZonderDatBsnAlsHijAndersTeHerkennenIs(String bsn) {
        Inleesverslag verslag =
                proef.lees(ADRES, "a;" + bsn + ";Anna;;Verhoeven;19580503;W;Dorpsstraat;;3;;;9999ZE;Zandermeer;;;;");

        assertThat(verslag.toegevoegd()).isEqualTo(1);
        assertThat(personen.alle().get(0).bsnZoekwaarde()).isEmpty();
        assertThat(enige().merken().onleesbaar()).containsExactly(Persoonsgegeven.BSN);
        assertThat(verslag.gemarkeerd().toString()).doesNotContain(bsn);
    }

    @Test
    void laatStaanWatErAlStondAlsHetNieuweNietTeLezenIs() {
        proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19580503;W;Dorpsstraat;;3;;;9999ZE;Zandermeer;;;;");

        Inleesverslag verslag =
                proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19581503;W;Dorpsstraat;;0;;;9999ZE;Zandermeer;;;;");

        assertThat(verslag.gewijzigd()).isEqualTo(1);
        assertThat(enige().geboortedatum().waarde()).isEqualTo("19580503");
        assertThat(enige().verblijf().weergave()).isEqualTo("Dorpsstraat 3, 9999 ZE Zandermeer");
        assertThat(enige().merken().onleesbaar())
                .containsExactly(Persoonsgegeven.GEBOORTEDATUM, Persoonsgegeven.VERBLIJF);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a;999993653;Willem;;Verhoeven;19580503;;M;E",
        "a;999993653;Willem;;de Wit;19710101;;M;E",
        "a;999993653;Pietje;;de Wit;19710101;;M;E"
    })
    @Tag("R-ALG-19")
    void vraagtEerstAlsHetBsnInHetRegisterBijEenAnderHoort(String rij) {
        proef.lees(KOP, "a;999993653;Pietje;;Verhoeven;19580503;;M;E");

        Inleesverslag verslag = proef.lees(KOP, rij);

        assertThat(verslag.gewijzigd()).isZero();
        assertThat(verslag.volledig()).isFalse();
        assertThat(verslag.samenvatting()).contains("1 wachten op een antwoord").contains("Er is niets veranderd");
        assertThat(verslag.vragen())
                .singleElement()
                .satisfies(vraag -> assertThat(vraag.toString())
                        .startsWith(
                                "Regel 2: Dit BSN hoort in het register bij iemand met een andere naam of geboortedatum")
                        .doesNotContain("999993653"));
        assertThat(enige().naam().volledig()).isEqualTo("Pietje Verhoeven");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a;999993653;Pietje;de;Wit;19580503;;M;E",
        "a;999993653;Pietje Jan;;Verhoeven;19580503;;M;E",
        "a;999993653;Pïetje;;Verhoeven;19580513;;M;E",
        "a;999993653;;;Verhoeven;19580000;;M;E"
    })
    void vraagtNietAlsAlleenDeAchternaamOfDeDatumAndersIs(String rij) {
        proef.lees(KOP, "a;999993653;Pietje;;Verhoeven;19580503;;M;E");

        Inleesverslag verslag = proef.lees(KOP, rij);

        assertThat(verslag.vragen()).isEmpty();
        assertThat(verslag.gewijzigd()).isEqualTo(1);
    }

    @Test
    void neemtOverAlsDeBeheerderZegtDatHetDezelfdeIs() {
        proef.lees(KOP, "a;999993653;Pietje;;Verhoeven;19580503;;M;E");

        Inleesverslag verslag =
                proef.leesMetAntwoord(Set.of(2L), KOP, "a;999993653;Willemijn;;Verhoeven;19580503;;V;E");

        assertThat(verslag.gewijzigd()).isEqualTo(1);
        assertThat(verslag.volledig()).isTrue();
        assertThat(enige().naam().volledig()).isEqualTo("Willemijn Verhoeven");
    }

    @Test
    void neemtVanTweeRegelsOverDezelfdePersoonAlleenDeEerste() {
        String eerste = "a;999993653;Anna;;Verhoeven;19580503;;V;E";
        String tweede = "b;999993653;Anna;;van Dalen;19580503;;V;E";

        Inleesverslag verslag = proef.lees(KOP, eerste, tweede);
        Inleesverslag opnieuw = proef.lees(KOP, eerste, tweede);

        assertThat(verslag.geweigerd())
                .singleElement()
                .satisfies(melding ->
                        assertThat(melding.reden()).startsWith("Regel 2 van dit bestand gaat over dezelfde persoon"));
        assertThat(opnieuw.toegevoegd() + opnieuw.gewijzigd()).isZero();
        assertThat(opnieuw.samenvatting()).endsWith("Er is niets veranderd.");
        assertThat(enige().naam().volledig()).isEqualTo("Anna Verhoeven");
    }

    @Test
    void stoptAlsErTeVeelVragenZijn() {
        List<Integer> nummers = IntStream.iterate(999990000, nummer -> nummer + 1)
                .filter(InlezenTest::kanBestaan)
                .limit(Leesbeurt.BATCH + 1L)
                .boxed()
                .toList();
        proef.lees(regels(nummers, "Anna"));

        Inleesverslag verslag = proef.lees(regels(nummers, "Bert"));

        assertThat(verslag.gestopt()).isTrue();
        assertThat(verslag.vragen()).hasSize(Leesbeurt.BATCH);
        assertThat(personen.alle())
                .allSatisfy(persoon ->
                        assertThat(persoon.gegevens().naam().voornamen()).isEqualTo("Anna"));
    }

    private static boolean kanBestaan(int nummer) {
        try {
            Bsn.van(Integer.toString(nummer));
            return true;
        } catch (OngeldigeWaarde bestaatNiet) {
            return false;
        }
    }

    private static String[] regels(List<Integer> nummers, String voornaam) {
        return Stream.concat(
                        Stream.of(KOP),
                        nummers.stream().map(nummer -> "a;%d;%s;;Verhoeven;19580503;;V;E".formatted(nummer, voornaam)))
                .toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ";;;;;;; | ''",
                "7;;;;;;; | GEHEIM",
                "0;E;;;;;; | EMIGRATIE",
                "0;R;;;;;; | NIET_INGEZETENE",
                "0;M;;;;;; | NIET_BIJGEHOUDEN",
                "0;;1;;;;; | CURATELE",
                "0;;;089999;;;; | NIET_OP_ADRES",
                "0;;;089999;20190101;;; | ''",
                "0;;;080000;;;; | IN_ONDERZOEK",
                "0;;;081400;;;; | ''",
                "0;;;580000;;;; | ''",
                "0;;;;;010240;; | IN_ONDERZOEK",
                "3;O;1;089999;;010000;; | OVERLEDEN,GEHEIM,NIET_OP_ADRES,CURATELE,IN_ONDERZOEK",
            })
    void neemtOverWatDeBrpErbijZegt(String cellen, String merken) {
        proef.lees(MERKEN, "a;999993653;Anna;;Verhoeven;19580503;" + cellen);

        assertThat(enige().merken().lijst().stream().map(Merk::name).collect(Collectors.joining(",")))
                .isEqualTo(merken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "010000, het BSN; de naam; de geboortedatum; het geslacht; het naamgebruik",
        "010120, het BSN",
        "010200, de naam",
        "010310, de geboortedatum",
        "010410, het geslacht",
        "016110, het naamgebruik"
    })
    void zegtWatErInOnderzoekIs(String aanduiding, String wat) {
        proef.lees(MERKEN, "a;999993653;Anna;;Verhoeven;19580503;;;;;;" + aanduiding + ";;");

        assertThat(enige().merken().tekst(Merk.IN_ONDERZOEK)).isEqualTo("in onderzoek: " + wat.replace(";", ","));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "to;0518;1e Exloërmond;3;;; | 1e Exloërmond t/o 3, 's-Gravenhage | 1e Exloërmond t/o 3/'S-GRAVENHAGE",
                "by;0518;Graan voor Visch;15201;2132WX;Hoofddorp; | Graan voor Visch bij 15201, 2132 WX Hoofddorp | Graan voor Visch bij 15201/2132 WX  HOOFDDORP",
                ";1999;Hoge Weg;3;;; | Hoge Weg 3 | Hoge Weg 3",
                ";0518;;;;;Woonboot in de Grote Sloot | Woonboot in de Grote Sloot, 's-Gravenhage | Woonboot in de Grote Sloot/'S-GRAVENHAGE",
            })
    void schrijftEenAdresMetAanduidingGemeenteEnPlaats(String cellen, String weergave, String envelop) {
        proef.lees(
                NAAM + ";08.11.50;08.09.10;08.11.10;08.11.20;08.11.60;08.11.70;08.12.10",
                "a;999993653;Anna;;Verhoeven;19580503;" + cellen);

        assertThat(enige().verblijf().weergave()).isEqualTo(weergave);
        assertThat(String.join("/", enige().verblijf().regels())).isEqualTo(envelop);
    }

    @Test
    void schrijftEenAdresInHetBuitenlandInRegelsMetHetLandEronder() {
        proef.lees(
                NAAM + ";08.13.10;08.13.30;08.13.40;08.13.50",
                "a;999993653;Anna;;Verhoeven;19580503;5010;Rue du pomme 26;Bruxelles;postcode 1000");

        assertThat(enige().verblijf().regels())
                .containsExactly("Rue du pomme 26", "Bruxelles", "postcode 1000", "BELGIË");
    }

    @Test
    @Tag("R-ALG-20")
    void herkentIemandZonderBsnAanNaamGeboortedatumEnAdres() {
        String rij = "a;;Anna;;Verhoeven;19580503;W;Dorpsstraat;;3;;;9999ZE;Zandermeer;;;;";
        proef.lees(ADRES, rij);

        Inleesverslag tweede =
                proef.lees(ADRES, rij, "b;;Anna;;Verhoeven;19580503;W;Dorpsstraat;;5;;;9999ZE;Zandermeer;;;;");

        assertThat(tweede.ongewijzigd()).isEqualTo(1);
        assertThat(tweede.toegevoegd()).isEqualTo(1);
    }

    @Test
    void kiestNietZelfAlsIemandAlTweeKeerInHetRegisterStaat() {
        proef.lees(KOP, "a;999993653;Anna;;Verhoeven;19580503;;V;E");
        proef.lees(KOP, "a;999991723;Anna;;Verhoeven;19580503;;V;E");
        personen.alle().get(1).stelBsnVast(anna().bsn("999993653").nieuw().bsn(), new Bsnkluis(new Proefsleutels()));

        Inleesverslag verslag = proef.lees(KOP, "a;999993653;Anna;;Anders;19580503;;V;E");

        assertThat(verslag.geweigerd())
                .singleElement()
                .satisfies(geweigerd -> assertThat(geweigerd.reden()).contains("meer dan eens"));
        assertThat(personen.alle())
                .allSatisfy(persoon ->
                        assertThat(persoon.gegevens().naam().geslachtsnaam()).isEqualTo("Verhoeven"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "W;Boterdiep;Boterdiep;31;;;3077AW;Rotterdam;;;; | Boterdiep 31, 3077 AW Rotterdam",
                "W;Keizerstraat;;7;A;;2584BA;;;;; | Keizerstraat 7 A, 2584 BA",
                "W;Daniël Stalpertstraat;;35;;III;1072XA;;;;; | Daniël Stalpertstraat 35 III, 1072 XA",
                "W;Laan v Nieuw Oost-Indië;Laan van Nieuw Oost-Indië;210;;;2593CC;'s-Gravenhage;;;; | Laan van Nieuw Oost-Indië 210, 2593 CC 's-Gravenhage",
                "W;Ebenhaëzerstraat;EbenhaÈezerstraat;144;;;3083RX;;;;; | Ebenhaëzerstraat 144, 3083 RX",
                "B;James Cookstraat;;50;;;1056SC;;;;; | briefadres: James Cookstraat 50, 1056 SC",
                "W;Hoge Weg;;3;;;;;;;; | Hoge Weg 3",
                "W;;;;;;;;Woonboot in de Grote Sloot;;; | Woonboot in de Grote Sloot",
                ";;;;;;;;;5010;Rue du pomme 25;Bruxelles | buitenland: Rue du pomme 25, Bruxelles, België",
                ";;;;;;;;;5002;; | buitenland: Frankrijk",
                ";;;;;;;;;0000;.; | onbekend",
                "W;.;;;;;;;;;; | onbekend",
                ";;;;;;;;;;; | onbekend",
            })
    void neemtElkSoortVerblijfOver(String cellen, String weergave) {
        Inleesverslag verslag = proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19580503;" + cellen);

        assertThat(verslag.geweigerd()).isEmpty();
        assertThat(enige().verblijf().weergave()).isEqualTo(weergave);
    }

    @ParameterizedTest
    @CsvSource({"W;Dorpsstraat;;0;;;9999ZE;;;;;", "W;Dorpsstraat;;;;;9999ZE;;;;;", "W;Dorpsstraat;;3;;;0999ZE;;;;;"})
    void merktEenAdresDatNietKan(String cellen) {
        Inleesverslag verslag = proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19580503;" + cellen);

        assertThat(verslag.gemarkeerd()).hasSize(1);
        assertThat(enige().verblijf()).isEqualTo(Verblijf.ONBEKEND);
        assertThat(enige().merken().onleesbaar()).containsExactly(Persoonsgegeven.VERBLIJF);
    }

    @Test
    void neemtDeNaamVanDeHuidigePartnerOver() {
        proef.lees(PARTNER, "a;999993653;Suzanne;;Moulin;19851201;V;;van;Velzen;20081201;;;;;");

        assertThat(enige().naam().partnerVoorvoegsel()).isEqualTo("van");
        assertThat(enige().naam().partnerGeslachtsnaam()).isEqualTo("Velzen");
    }

    @Test
    void neemtVanTweeHuwelijkenHetHuidigeOokAlsDatNietVooraanStaat() {
        proef.lees(
                PARTNER,
                "a;999993653;Reinier;;Jacobs;19730813;E;;;Castermans;;20150308;55;;;",
                ";;;;;;;;;Castermans;20101012;;05;;;",
                ";;;;;;;;;Christiaansen;20160102;;55;;;",
                ";;;;;;;;;Christiansen;20160102;;;;;");

        assertThat(enige().naam().partnerGeslachtsnaam()).isEqualTo("Christiaansen");
    }

    @Test
    void neemtNaEenScheidingDePartnernaamAlleenOverAlsIemandDieNogDraagt() {
        String ontbonden = ";Castermans;;20150308;55;;;";
        proef.lees(
                PARTNER, "a;999993653;Suzanne;;Moulin;19851201;E;;" + ontbonden, ";;;;;;;;;Castermans;20101012;;;;;");
        assertThat(enige().naam().partnerGeslachtsnaam()).isEmpty();

        proef.lees(
                PARTNER, "a;999993653;Suzanne;;Moulin;19851201;N;;" + ontbonden, ";;;;;;;;;Castermans;20101012;;;;;");
        assertThat(enige().naam().partnerGeslachtsnaam()).isEqualTo("Castermans");
    }

    @Test
    void neemtVanTweeOntbondenHuwelijkenHetLaatste() {
        proef.lees(
                PARTNER,
                "a;999993653;Suzanne;;Moulin;19851201;P;;;Eerste;;20100101;05;;;",
                ";;;;;;;;;Tweede;;20190101;;;;");

        assertThat(enige().naam().partnerGeslachtsnaam()).isEqualTo("Tweede");
    }

    @Test
    void begrijptEenMerkDatEenKolomIsVerschoven() {
        proef.lees(
                PARTNER,
                "a;999993653;Christina;;Christiaansen;19700717;E;;;Jacobs;20160102;;;05;;",
                ";;;;;;;;;Postma;;20150512;;55;;",
                ";;;;;;;;;Postma;20001023;;;;;");

        assertThat(enige().overleden()).isEmpty();
        assertThat(enige().naam().partnerGeslachtsnaam()).isEqualTo("Jacobs");
    }

    @ParameterizedTest(name = "{0} geeft {1}")
    @CsvSource({"20171201;;O,1 december 2017", "20080000;;O,2008", "00000000;;,datum onbekend", ";;O,datum onbekend"})
    void neemtOverDatIemandOverledenIs(String cellen, String weergave) {
        proef.lees(PARTNER, "a;999993653;Willem;van 't;Hof;19440810;E;;;;;;;" + cellen);

        assertThat(enige().overleden().map(Overlijden::weergave)).contains(weergave);
    }

    @Test
    void haaltEenOverlijdenWegDatInDeBrpIsIngetrokken() {
        proef.lees(PARTNER, "a;999993653;Willem;van 't;Hof;19440810;E;;;;;;;19970402;;");
        proef.lees(PARTNER, "a;999993653;Willem;van 't;Hof;19440810;E;;;;;;;;56;", ";;;;;;;;;;;;;19970402;;");

        assertThat(enige().overleden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F", "W"})
    void leestEenPersoonslijstDieIsAfgevoerdNiet(String reden) {
        Inleesverslag verslag = proef.lees(PARTNER, "a;999993653;Willem;;Hof;19440810;E;;;;;;;;;" + reden);

        assertThat(personen.alle()).isEmpty();
        assertThat(verslag.geweigerd())
                .singleElement()
                .satisfies(geweigerd -> assertThat(geweigerd.reden()).contains("afgevoerd"));
    }

    @Test
    void kanOverwegMetPuntkommasEnAanhalingstekensInEenNaamEnMetEenBom() {
        proef.lees("\uFEFF" + KOP, "a;999993653;\"%im ;soms \"\"Kim\"\"\";;<Onbekend> & </b>;19640209;;O;E");

        assertThat(enige().naam().voornamen()).isEqualTo("%im ;soms \"Kim\"");
        assertThat(enige().naam().geslachtsnaam()).isEqualTo("<Onbekend> & </b>");
    }

    @Test
    void leestInBatchesZonderIemandTeVergeten() {
        StringBuilder bestand = new StringBuilder(ADRES);
        for (int i = 1; i <= 2 * Leesbeurt.BATCH + 1; i++) {
            bestand.append("\na;;Anna;;Verhoeven;19580503;W;Dorpsstraat;;")
                    .append(i)
                    .append(";;;9999ZE;Zandermeer;;;;");
        }

        assertThat(proef.lees(bestand.toString()).toegevoegd()).isEqualTo(2 * Leesbeurt.BATCH + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"naam,bsn | geen bestand met persoonslijsten", "'' | leeg"})
    void weigertEenBestandDatGeenPersoonslijstenBevat(String kop, String reden) {
        assertThatThrownBy(() -> proef.lees(kop))
                .isInstanceOf(OnleesbaarBestand.class)
                .hasMessageContaining(reden);
    }

    @Test
    void weigertEenBestandInEenAndereTekenset() {
        byte[] latin = (KOP + "\na;999993653;René;;Lefèvre;19580503;;M;E").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> proef.lees(new ByteArrayInputStream(latin)))
                .isInstanceOf(OnleesbaarBestand.class)
                .hasMessageContaining("UTF-8");
        assertThat(personen.alle()).isEmpty();
    }

    @Test
    void bewaartWatVoorEenOnleesbareRegelStondEnNoemtDieRegel() {
        byte[] goed = (KOP + "\na;999993653;Anna;;Verhoeven;19580503;;V;E\nb;999991723;Lukas;;Klamer;19950515;;M;E\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] stuk = "c;;Ren\u00e9;;L;19580503;;M;E".getBytes(StandardCharsets.ISO_8859_1);
        byte[] vulling = "\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        Stream.of(goed, vulling, stuk).forEach(bestand::writeBytes);

        assertThatThrownBy(() -> proef.lees(new ByteArrayInputStream(bestand.toByteArray())))
                .isInstanceOf(OnleesbaarBestand.class)
                .hasMessageContaining("Na regel");
        assertThat(personen.alle()).isNotEmpty();
    }

    @Test
    void laatAlleenHuidigVerblijfStaanAlsIemandVerhuist() {
        proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19580503;W;Dorpsstraat;;3;;;9999ZE;Zandermeer;;;;");
        proef.lees(ADRES, "a;999993653;Anna;;Verhoeven;19580503;;;;;;;;;;5010;Rue Haute 1;");

        assertThat(enige().verblijf()).isEqualTo(Verblijf.buitenland(List.of("Rue Haute 1"), "België"));
    }

    private Persoonsgegevens enige() {
        assertThat(personen.alle()).hasSize(1);
        return personen.alle().get(0).gegevens();
    }
}
