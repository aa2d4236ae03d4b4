package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.gezin.GezinView;
import nl.samenspraak.personen.gezin.Gezinsregister;
import nl.samenspraak.personen.gezin.NieuweBand;
import nl.samenspraak.personen.gezin.Reden;
import nl.samenspraak.personen.gezin.Verwantschap;
import nl.samenspraak.personen.inlezen.Inleesverslag;
import nl.samenspraak.personen.inlezen.Inlezing;
import nl.samenspraak.personen.register.Register;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of persons behind the gate, on the database of this run. */
class RegisterIT extends Verpakt {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    /** How many connections the data source of the application has at most. */
    private static final int VERBINDINGEN = 40;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Register register;

    @Inject
    private Gezinsregister gezinnen;

    @Inject
    private Inlezing inlezing;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Logtabel log;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        draag("meldpuntmedewerker");
    }

    @Test
    @Tag("R-LOG-01")
    void wie_iemand_registreert_vindt_hem_terug_en_elke_stap_staat_in_het_logboek() {
        PersoonView nieuw = register.registreer(persoon("Zoëgast", "19580503"), doel());
        List<PersoonRegel> gevonden = zoek("zoegast 3-5-1958");
        register.persoon(nieuw.id(), doel());

        assertThat(gevonden).extracting(PersoonRegel::id).containsExactly(nieuw.id());
        assertThat(log.van(ik)).extracting(Regel::actie).containsExactly("vastleggen", "zoeken", "inzien");
        assertThat(log.van(ik)).extracting(Regel::persoon).containsOnly(pseudoniemen.van(nieuw.id()));
    }

    /**
     * Whoever needs a second connection while holding one waits for others who do the same: under load nobody gets further.
     */
    @Test
    void met_een_verbinding_wordt_gelezen_geschreven_en_gelogd() throws Exception {
        try (Anderen anderen = Anderen.houdenBezet(bron, VERBINDINGEN - 1)) {
            PersoonView nieuw = register.registreer(persoon("Eenverbinding", "19610400"), doel());

            assertThat(anderen.aantal()).isEqualTo(VERBINDINGEN - 1);
            assertThat(register.persoon(nieuw.id(), doel()).id()).isEqualTo(nieuw.id());
            assertThat(log.van(ik)).extracting(Regel::actie).containsExactly("vastleggen", "inzien");
        }
    }

    @Test
    void elke_manier_van_zoeken_werkt_op_deze_databank() {
        PersoonId id =
                register.registreer(persoon("Zoekbaar", "19600200"), doel()).id();

        assertThat(List.of("0612340001", "9998ZX 77a", "Proefstr 77", "Zoekbar 14-2-1960", "zoekbaar 1960"))
                .allSatisfy(getypt ->
                        assertThat(zoek(getypt)).extracting(PersoonRegel::id).contains(id));
    }

    @Test
    void een_zoekvraag_zonder_uitkomst_staat_er_ook() {
        assertThat(zoek("Bestaatniet 1-1-1901")).isEmpty();

        assertThat(log.van(ik)).singleElement().satisfies(regel -> {
            assertThat(regel.actie()).isEqualTo("zoeken");
            assertThat(regel.persoon()).isNull();
        });
    }

    @Test
    void een_wijziging_op_een_oude_versie_laat_niets_achter() {
        PersoonView eerste = register.registreer(persoon("Versie", "19700101"), doel());
        PersoonView tweede =
                register.bereikbaarOp(eerste.id(), List.of(Telefoonnummer.van("0201234567")), eerste.versie(), doel());

        assertThat(tweede.versie()).isGreaterThan(eerste.versie());
        assertThatThrownBy(() -> register.bereikbaarOp(eerste.id(), List.of(), eerste.versie(), doel()))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(register.persoon(eerste.id(), doel()).telefoons()).hasSize(1);
    }

    @Test
    @Tag("R-ALG-22")
    void een_legitimatie_en_een_gezinsband_blijven_bewaard() {
        PersoonId moeder =
                register.registreer(persoon("Gezin", "19500101"), doel()).id();
        PersoonId kind =
                register.registreer(persoon("Gezin", "19800101"), doel()).id();
        register.identificeer(
                moeder, new Legitimatie(Documentsoort.PASPOORT, "NX1234567", LocalDate.of(2099, 1, 1)), doel());

        gezinnen.verbind(
                new NieuweBand(moeder, kind, Verwantschap.KIND, new Reden("Is mantelzorger van haar"), VANDAAG),
                doel());

        assertThat(register.persoon(moeder, doel()).identificaties()).hasSize(1);
        GezinView vanKind = gezinnen.open(kind, doel()).gezin();
        assertThat(vanKind.leden()).singleElement().satisfies(lid -> {
            assertThat(lid.persoon()).isEqualTo(moeder);
            assertThat(lid.is()).isEqualTo(Verwantschap.OUDER);
        });
    }

    @Test
    @Tag("R-ALG-19")
    void inlezen_schrijft_een_regel_per_persoon_onder_de_pet_van_het_systeem() {
        long ervoor =
                log.tel("select count(*) from toegang.toegangslog where pet = 'systeem' and actie = 'vastleggen'");
        String bestand = ";01.01.20;01.02.10;01.02.30;01.02.40;01.03.10\n"
                + IntStream.of(999989911, 999989923, 999989935, 999989912)
                        .mapToObj(bsn -> "x;%d;Invoer;van;Bestand;19610101".formatted(bsn))
                        .collect(Collectors.joining("\n"));

        Inleesverslag verslag = lees(bestand);

        assertThat(verslag.toegevoegd()).isEqualTo(3);
        assertThat(verslag.geweigerd()).hasSize(1);
        assertThat(log.tel("select count(*) from toegang.toegangslog where pet = 'systeem' and actie = 'vastleggen'"))
                .isEqualTo(ervoor + 3);
        assertThat(log.tel("select count(*) from personen.inlezing where sha256 = ?", verslag.sha256()))
                .isEqualTo(1);
        assertThat(lees(bestand).ongewijzigd()).isEqualTo(3);
    }

    @Test
    void een_pet_zonder_recht_op_het_register_vindt_niemand() {
        Doelbinding doel = doel();
        draag("handhaver");

        assertThatThrownBy(() -> register.zoek(Zoekvraag.uitTekst("Verhoeven 1958", VANDAAG), doel))
                .isInstanceOf(Weigering.class);
    }

    private Inleesverslag lees(String bestand) {
        return inlezing.lees(new ByteArrayInputStream(bestand.getBytes(StandardCharsets.UTF_8)), "proef.csv");
    }

    private List<PersoonRegel> zoek(String getypt) {
        return register.zoek(Zoekvraag.uitTekst(getypt, VANDAAG), doel()).rijen();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Dossierdeel.PERSOON);
    }

    private void draag(String pet) {
        ik = Id.nieuw();
        aanwezige.kom(new Gebruiker(ik, "proef", "Proef", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }

    private static NieuwePersoon persoon(String achternaam, String geboren) {
        Verblijf verblijf = Verblijf.op(new Adres("Proefstraat", 77, "A", "", Postcode.van("9998ZX"), "Zandermeer"));
        Persoonsgegevens gegevens =
                Persoonsgegevens.van(Persoonsnaam.van("Proef", achternaam), Geboortedatum.van(geboren), verblijf);
        return new NieuwePersoon(gegevens, null, List.of(Telefoonnummer.van("0612340001")));
    }
}
