package nl.samenspraak.toeleiding.wie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks for the client, and with which document the client identifies, by the reference data that ships. */
class WieTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 20);
    private static final Wiereferentie REFERENTIE = new Wiereferentie(new Referentiebestand(Optional.of(MEEGELEVERD)));

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource({
        "wmo-2015,        RIJBEWIJS,             2027-01-01, ",
        "jeugdwet,        RIJBEWIJS,             2027-01-01, ",
        "participatiewet, RIJBEWIJS,             2027-01-01, DOCUMENT_PAST_NIET",
        "participatiewet, VREEMDELINGENDOCUMENT, 2027-01-01, ",
        "participatiewet, PASPOORT,              2026-11-20, ",
        "participatiewet, PASPOORT,              2026-11-19, DOCUMENT_VERLOPEN",
        "wgs,             PASPOORT,              2027-01-01, WET_ONTBREEKT"
    })
    @Tag("R-ALG-22")
    void elke_wet_zegt_zelf_met_welk_document_iemand_zich_legitimeert(
            String wet, Documentsoort document, LocalDate geldigTot, Weigerreden verwacht) {
        assertThat(DocumentPastBijWet.toets(
                        new NieuweLegitimatie(wet, document, "SPECI2014", geldigTot), REFERENTIE.wet(wet), VANDAAG))
                .isEqualTo(Optional.ofNullable(verwacht));
    }

    @Test
    @Tag("R-ALG-22")
    void van_een_document_is_alleen_het_einde_van_het_nummer_te_lezen() {
        assertThatThrownBy(() -> new NieuweLegitimatie("wmo-2015", Documentsoort.PASPOORT, "12", VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class);
        Wetslegitimatie getoond = new Wetslegitimatie(UUID.randomUUID(), ToeleidingId.nieuw(), "wmo-2015");
        getoond.toont(new Legitimatie(Documentsoort.PASPOORT, "speci-2014", VANDAAG), null, null);

        assertThat(getoond.view(REFERENTIE, "Ruud").nummer()).isEqualTo("•••014");
    }

    @ParameterizedTest
    @CsvSource({
        "A. Smit, mentor,         beschikking, ,                          ",
        ",        mentor,         beschikking, ,                          NAAM_ONTBREEKT",
        "A. Smit, buurvrouw,      beschikking, ,                          GROND_ONTBREEKT",
        "A. Smit, mentor,         ,            ,                          BEWIJS_ONTBREEKT",
        "A. Smit, naaste,         haar zoon,   ,                          UITLEG_ONTBREEKT",
        "A. Smit, naaste,         haar zoon,   Zij overziet het niet meer, "
    })
    @Tag("R-ALG-17")
    void wie_spreekt_doet_dat_op_een_grond_en_met_bewijs(
            String naam, String grond, String gezien, String uitleg, Weigerreden verwacht) {
        assertThat(VertegenwoordigerIsVolledig.toets(
                        new NieuweVertegenwoordiger(naam, grond, gezien, VANDAAG, uitleg), REFERENTIE.grond(grond)))
                .isEqualTo(Optional.ofNullable(verwacht));
    }

    @Test
    @Tag("R-ALG-17")
    void een_bewindvoerder_beslist_niet_over_hulp() {
        assertThat(REFERENTIE.gronden())
                .filteredOn(grond -> !grond.hulp())
                .extracting(Spreekgrond::code)
                .containsExactly("bewindvoerder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hulp: nee | hulp: soms | is geen ja of nee",
                "documenten: [paspoort, identiteitskaart, vreemdelingendocument] | documenten: [bibliotheekpas] | kent geen",
                "code: curator | cude: curator | code"
            })
    void wat_niet_klopt_houdt_de_start_tegen(String woorden, String anders, String fout) throws IOException {
        String tekst = Files.readString(MEEGELEVERD.resolve("wie.yaml"));
        assertThat(tekst).contains(woorden);
        Files.writeString(map.resolve("wie.yaml"), tekst.replace(woorden, anders));

        assertThatThrownBy(() -> new Wiereferentie(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }
}
