package nl.samenspraak.personen.register;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.adres;
import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static nl.samenspraak.personen.register.PersoonFixture.iemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.gezin.Gezinsregister;
import nl.samenspraak.personen.identificeren.BsnView;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Het personenregister")
class RegisterTest {

    /** Judging the purpose is the gate's work, and the gate is not in this test. */
    private static final Doelbinding DOEL = null;

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Bsnkluis kluis = new Bsnkluis(new Proefsleutels());
    private final Register register =
            new Register(personen, new Zoeker(personen, kluis), kluis, Proefsleutels.pseudoniemen(), collega(), KLOK);

    @Test
    void registreertIemandMetEenBsnEnToontDatAlleenGemaskeerd() {
        PersoonView anna = register.registreer(
                anna().bsn("999993653").telefoon("06-12345678").nieuw(), DOEL);

        assertThat(anna.naam()).isEqualTo("Anna Verhoeven");
        assertThat(anna.vastgesteldBsn()).contains(new BsnView("••••• 653", Bsnbron.BRP, VANDAAG));
        assertThat(anna.toString()).doesNotContain("99999365");
        assertThat(anna.telefoons()).containsExactly(Telefoonnummer.van("0612345678"));
        assertThat(anna.betrokkenen()).containsExactly(anna.id());
    }

    @Test
    @Tag("R-ALG-20")
    void weigertIemandDieZonderBsnNietTeHerkennenIsEnNoemtAllesWatOntbreekt() {
        NieuwePersoon vaag = new NieuwePersoon(
                iemand("", "", "")
                        .geboren("00000000")
                        .woont(Verblijf.locatie("Het park", "Zandermeer"))
                        .gegevens(),
                null,
                List.of());

        assertThatThrownBy(() -> register.registreer(vaag, DOEL))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Zonder burgerservicenummer is ook nodig:"
                        + " achternaam, voornamen, geboortedatum en postcode en huisnummer.");
        assertThat(personen.alle()).isEmpty();
    }

    @Test
    @Tag("R-ALG-20")
    void wieGeenVastAdresHeeftHeeftGeenPostcodeNodig() {
        NieuwePersoon dakloos =
                new NieuwePersoon(anna().woont(Verblijf.GEEN_VAST_ADRES).gegevens(), null, List.of());

        assertThat(register.registreer(dakloos, DOEL).gegevens().verblijf().weergave())
                .isEqualTo("geen vast adres");
    }

    @Test
    @Tag("R-ALG-20")
    void neemtGenoegenMetEenGeboortejaar() {
        assertThat(register.registreer(anna().geboren("19580000").nieuw(), DOEL).vastgesteldBsn())
                .isEmpty();
    }

    @Test
    @Tag("R-ALG-19")
    void legtEenBsnLaterVastMetBronEnDatum() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);
        Bsnvaststelling vaststelling = new Bsnvaststelling(Bsn.van("999993653"), Bsnbron.IDENTITEITSBEWIJS, VANDAAG);

        PersoonView metBsn = register.stelBsnVast(anna.id(), vaststelling, anna.versie(), DOEL);

        assertThat(metBsn.bsn().bron()).isEqualTo(Bsnbron.IDENTITEITSBEWIJS);
        assertThat(metBsn.bsn().op()).isEqualTo(VANDAAG);
    }

    @Test
    void wijzigtWieIemandIsEnVindtHemDanOnderDeNieuweNaam() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);

        register.wijzig(anna.id(), iemand("Anna", "van der", "Meijden").gegevens(), anna.versie(), DOEL);

        assertThat(zoek("v.d. Meyden 3-5-1958").rijen())
                .extracting(PersoonRegel::naam)
                .containsExactly("Anna van der Meijden");
        assertThat(zoek("Verhoeven 3-5-1958").rijen()).isEmpty();
    }

    @Test
    void wijzigtNietsOpGrondVanEenOudeVersie() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);

        assertThatThrownBy(() ->
                        register.wijzig(anna.id(), anna().geboren("19580504").gegevens(), anna.versie() - 1, DOEL))
                .isInstanceOf(VerouderdeVersie.class)
                .hasMessageContaining("intussen gewijzigd");
        assertThat(register.persoon(anna.id(), DOEL).gegevens().geboortedatum().waarde())
                .isEqualTo("19580503");
    }

    @Test
    @Tag("R-ALG-20")
    void houdtIemandZonderBsnHerkenbaarBijEenWijziging() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);
        Persoonsgegevens vaag = anna().geboren("00000000").gegevens();

        assertThatThrownBy(() -> register.wijzig(anna.id(), vaag, anna.versie(), DOEL))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("geboortedatum");
        register.stelBsnVast(anna.id(), anna().bsn("999993653").nieuw().bsn(), anna.versie(), DOEL);
        assertThat(register.wijzig(anna.id(), vaag, anna.versie(), DOEL).gegevens())
                .isEqualTo(vaag);
    }

    @Test
    @Tag("R-ALG-22")
    void legtVastWieZichWaarmeeBijWieLegitimeerde() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);

        PersoonView na = register.identificeer(
                anna.id(), new Legitimatie(Documentsoort.IDENTITEITSKAART, "spec 12014", VANDAAG), DOEL);

        assertThat(na.identificaties()).singleElement().satisfies(identificatie -> {
            assertThat(identificatie.document()).isEqualTo(Documentsoort.IDENTITEITSKAART);
            assertThat(identificatie.nummer()).isEqualTo("SPEC12014");
            assertThat(identificatie.geldigTot()).isEqualTo(VANDAAG);
            assertThat(identificatie.vastgelegd().naam()).isEqualTo("Yvonne Bakker");
        });
    }

    @Test
    @Tag("R-ALG-22")
    void weigertEenVerlopenDocument() {
        PersoonView anna = register.registreer(anna().nieuw(), DOEL);
        Legitimatie verlopen = new Legitimatie(Documentsoort.PASPOORT, "NX1234567", VANDAAG.minusDays(1));

        assertThatThrownBy(() -> register.identificeer(anna.id(), verlopen, DOEL))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("verlopen");
        assertThat(register.persoon(anna.id(), DOEL).identificaties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "een heel lang nummer dat niet kan", "NX-12/34567"})
    @Tag("R-ALG-22")
    void weigertEenDocumentnummerDatNietKan(String nummer) {
        assertThatThrownBy(() -> new Legitimatie(Documentsoort.PASPOORT, nummer, VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void zegtNietOfIemandBestaat() {
        assertThatThrownBy(() -> register.persoon(PersoonId.nieuw(), DOEL))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        weigering -> assertThat(weigering.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    @Test
    void toontHoogstensVijfentwintigMensenEnZegtHoeveelHetErZijn() {
        for (int i = 0; i < 30; i++) {
            register.registreer(iemand("Jan", "", "Jansen").nieuw(), DOEL);
        }

        Pagina<PersoonRegel> gevonden = zoek("Jansen 3-5-1958");

        assertThat(gevonden.rijen()).hasSize(Register.MEESTE_RIJEN);
        assertThat(gevonden.totaal()).isEqualTo(30);
        assertThat(gevonden.betrokkenen()).hasSize(Register.MEESTE_RIJEN);
    }

    @Test
    @Tag("R-LOG-01")
    void geeftAlleenWieErgensGetoondWordtZodatHetLogboekNiemandAndersNoemt() {
        for (int i = 0; i < 10; i++) {
            register.registreer(iemand("Jan", "", "Jansen").nieuw(), DOEL);
        }

        Pagina<PersoonRegel> gevonden = register.zoek(Zoekvraag.uitTekst("Jansen 3-5-1958", VANDAAG), 8, DOEL);

        assertThat(gevonden.rijen()).hasSize(8);
        assertThat(gevonden.betrokkenen()).hasSize(8);
        assertThat(gevonden.totaal()).isEqualTo(10);
    }

    @Test
    void zetWieHetBestPastVooraan() {
        register.registreer(iemand("Karel", "", "Jansens").nieuw(), DOEL);
        register.registreer(iemand("Anna", "", "Jansen").nieuw(), DOEL);
        register.registreer(iemand("Karel", "", "Jansen").nieuw(), DOEL);

        assertThat(zoek("Karel Jansen 3-5-1958").rijen())
                .extracting(PersoonRegel::naam)
                .containsExactly("Karel Jansen", "Karel Jansens", "Anna Jansen");
    }

    @Test
    void zoektOpBsnTelefoonPostcodeEnStraat() {
        register.registreer(anna().bsn("999993653").telefoon("0612345678").nieuw(), DOEL);
        register.registreer(
                iemand("Jan", "", "Ander")
                        .woont(Verblijf.op(adres("Dorpsstraat", 1, "", "9999ZE")))
                        .nieuw(),
                DOEL);

        assertThat(Stream.of("999993653", "06-12345678", "9999ZA 14", "Ridderspoorstr. 14"))
                .allSatisfy(getypt -> assertThat(zoek(getypt).rijen())
                        .extracting(PersoonRegel::naam)
                        .containsExactly("Anna Verhoeven"));
        assertThat(zoek("999993653").rijen().get(0).bsn()).isEqualTo("••••• 653");
    }

    @Test
    void vindtEenStraatDieAndersIsGetyptOfAchterEenNaamStaat() {
        register.registreer(
                iemand("Klaas", "van 't", "Hof")
                        .woont(Verblijf.op(adres("Molenweg", 3, "", "9999ZE")))
                        .nieuw(),
                DOEL);
        register.registreer(
                iemand("Mia", "", "Post")
                        .woont(Verblijf.op(adres("Molenweg", 3, "", "9999ZE")))
                        .nieuw(),
                DOEL);
        register.registreer(
                iemand("Jan", "", "Ander")
                        .woont(Verblijf.op(adres("Ridderspoorstraat", 3, "", "9999ZF")))
                        .nieuw(),
                DOEL);

        assertThat(namenBij("molenweg3")).containsExactlyInAnyOrder("Klaas van 't Hof", "Mia Post");
        assertThat(namenBij("molenwg 3")).containsExactlyInAnyOrder("Klaas van 't Hof", "Mia Post");
        assertThat(namenBij("van 't hof molenweg 3")).containsExactly("Klaas van 't Hof");
        assertThat(namenBij("Ridersporstraat 3")).containsExactly("Jan Ander");
        assertThat(namenBij("Molendreef 3")).isEmpty();
    }

    private List<String> namenBij(String getypt) {
        return zoek(getypt).rijen().stream().map(PersoonRegel::naam).toList();
    }

    @Test
    void noemtDeMensenInEenLijstVanEenAndereModule() {
        PersoonId anna = register.registreer(anna().nieuw(), DOEL).id();
        PersoonId vernietigd = PersoonId.nieuw();

        Persoonsregels regels = register.regels(Set.of(anna, vernietigd), DOEL);

        assertThat(regels.naam(anna)).isEqualTo("Anna Verhoeven");
        assertThat(regels.naam(vernietigd)).isEqualTo("niet meer in het register");
        assertThat(regels.betrokkenen()).containsExactly(anna);
    }

    @Test
    @Tag("R-LOG-01")
    void laatGeenEnkeleMethodeBuitenDePoortOm() {
        List<Method> openbaar = Stream.of(Register.class, Gezinsregister.class)
                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                .filter(methode -> Modifier.isPublic(methode.getModifiers()) && !methode.isSynthetic())
                .toList();

        assertThat(openbaar).hasSizeGreaterThan(10).allSatisfy(methode -> {
            assertThat(methode.getAnnotation(Inzage.class)).isNotNull();
            assertThat(methode.getAnnotation(Inzage.class).deel()).isEqualTo(Dossierdeel.PERSOON);
            assertThat(methode.getParameterTypes()).contains(Doelbinding.class);
        });
    }

    private Pagina<PersoonRegel> zoek(String getypt) {
        return register.zoek(Zoekvraag.uitTekst(getypt, VANDAAG), DOEL);
    }
}
