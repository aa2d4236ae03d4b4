package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.werkvoorraad.Werklijst;
import nl.samenspraak.klachten.werkvoorraad.Werkregel;
import nl.samenspraak.klachten.werkvoorraad.Werkvolgorde;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraad;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraadvraag;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.Pagina;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Just at the limit of what is counted: a klacht about whoever looks is not in the number there either (9:7). */
@Tag("R-KLA-05")
class KlachttelgrensIT extends Verpakt {

    private static final int GRENS = 1_000;
    private static final String LANG = "Voor een lange lijst";

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private int gemaakt;

    @BeforeEach
    void vulTotDeGrens() {
        word("kim");
        for (long over = GRENS - voorraad.stand().open(); over > 0; over--) {
            neemOp(over % 10 != 0);
        }
    }

    @AfterEach
    void ruimOp() {
        log.doe("delete from klachten.klacht where onderwerp = '" + LANG + "'");
    }

    @Test
    void een_klacht_over_haar_telt_voor_haar_niet_mee_en_voor_een_collega_wel() {
        String over = neemOp(true);
        log.doe("insert into klachten.gedraging (klacht, rang, omschrijving, beklaagdesoort, beklaagde, beklaagde_naam,"
                + " beklaagde_functie, bevindingen) select k.id, 0, 'x', 'MEDEWERKER', a.id, '', '', ''"
                + " from klachten.klacht k, toegang.account a where k.nummer = '" + over
                + "' and a.gebruikersnaam = 'kim'");

        assertThat(voorraad.stand().open()).isEqualTo(GRENS);
        assertThat(voorraad.stand().inWoorden(Werklijst.OPEN)).isEqualTo("1.000");
        assertThat(open(0, false).totaal()).isEqualTo(GRENS);
        assertThat(open(GRENS, false).rijen()).isEmpty();

        word("lina");
        assertThat(voorraad.stand().inWoorden(Werklijst.OPEN)).isEqualTo("1.000+");
        assertThat(open(0, false).totaal()).isEqualTo(GRENS + 1);
        assertThat(open(GRENS, false).rijen()).isNotEmpty();
    }

    @Test
    void wat_geen_termijn_heeft_komt_ook_achterstevoren_achteraan() {
        for (boolean aflopend : new boolean[] {false, true}) {
            List<Werkregel> eerste = open(0, aflopend).rijen();
            List<Werkregel> laatste =
                    open(GRENS - Werkvoorraadvraag.MEESTE, aflopend).rijen();

            assertThat(eerste)
                    .hasSize(Werkvoorraadvraag.MEESTE)
                    .allSatisfy(regel -> assertThat(regel.termijn()).isNotNull());
            assertThat(laatste).hasSize(Werkvoorraadvraag.MEESTE);
            assertThat(laatste.get(Werkvoorraadvraag.MEESTE - 1).termijn()).isNull();
        }
    }

    private Pagina<Werkregel> open(int vanaf, boolean aflopend) {
        return voorraad.lijst(
                new Werkvoorraadvraag(
                        Werklijst.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Werkvolgorde.UITERLIJK,
                        aflopend,
                        vanaf,
                        Werkvoorraadvraag.MEESTE),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
    }

    /** Past the door of the application: that would take minutes. */
    private String neemOp(boolean metTermijn) {
        UUID id = UUID.randomUUID();
        String nummer = "K-1999-%06d".formatted(gemaakt++);
        LocalDate dag = LocalDate.now(klok).plusDays(gemaakt % 50);
        log.doe("insert into klachten.klacht (id, nummer, vastgelegd_op, vastgelegd_door, kanaal, ontvangen_op,"
                + " ondertekend, onderwerp, inhoud, wens, gebeurd, jegens_klager, klager_anoniem, klager_emailakkoord,"
                + " financieel, status, open, uiterlijk, versie) values ('" + id + "', '" + nummer
                + "', current_timestamp, '" + UUID.randomUUID() + "', 'BRIEF', date '1999-01-01',"
                + " true, '" + LANG + "', 'x', '', '', true, true, false, false, 'NIEUW', true, date '"
                + (metTermijn ? dag : "9999-12-31") + "', 1)");
        if (metTermijn) {
            log.doe(
                    "insert into klachten.termijn (klacht, soort, begin, uiterlijk, waarschuwen_op, bewaakt, eerstvolgend,"
                            + " gewaarschuwd, geescaleerd, kalender, versie) values ('" + id + "', 'AFHANDELEN', date '"
                            + dag
                            + "', date '"
                            + dag + "', date '" + dag + "', true, true, true, true, '', 1)");
        }
        return nummer;
    }

    /** Someone of the demo gemeente, handling klachten today. */
    private void word(String naam) {
        UUID id = UUID.fromString(
                log.tekst("select cast(id as varchar) from toegang.account where gebruikersnaam = '" + naam + "'"));
        aanwezige.kom(new Gebruiker(
                id, naam, naam, "Gemeente Zandermeer", List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
    }
}
