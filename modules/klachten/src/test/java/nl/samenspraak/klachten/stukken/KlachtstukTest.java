package nl.samenspraak.klachten.stukken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-KLA-08")
class KlachtstukTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);

    @Test
    void wat_de_klager_stuurt_gaat_mee_met_het_afschrift_tenzij_er_een_reden_is() {
        Klachtstuk foto = stuk(Stukherkomst.KLAGER);
        assertThat(foto.metAfschrift()).isTrue();
        assertThat(foto.kies(new Meestuurkeuze(false, "", true, false, false), false))
                .contains(Weigerreden.STUK_HOORT_BIJ_AFSCHRIFT);
        assertThat(foto.metAfschrift()).isTrue();
        assertThat(foto.kies(new Meestuurkeuze(false, "Gaat over een ander.", false, false, false), false))
                .as("een andere reden dan een ander beschermen geeft de wet niet")
                .contains(Weigerreden.STUK_BESCHERMT_NIEMAND);
        assertThat(foto.isWeggelaten()).isFalse();
        assertThat(foto.kies(new Meestuurkeuze(false, "Gaat over een ander.", true, false, false), false))
                .isEmpty();
        assertThat(foto.metAfschrift()).isFalse();
        assertThat(foto.waaromNiet()).isEqualTo("Gaat over een ander.");
        assertThat(foto.isWeggelaten()).as("dat zegt het afschrift").isTrue();
    }

    @Test
    void wat_van_een_ander_komt_gaat_alleen_mee_als_dat_gekozen_is() {
        Klachtstuk lijst = stuk(Stukherkomst.GEMEENTE);
        assertThat(lijst.metAfschrift()).isFalse();
        assertThat(lijst.kies(new Meestuurkeuze(false, "", true, true, false), false))
                .isEmpty();
        assertThat(lijst.metUitkomst()).isTrue();
    }

    @Test
    @Tag("R-KLA-17")
    void wat_de_klager_stuurt_gaat_mee_als_de_klacht_wordt_doorgestuurd_tenzij_het_is_weggelaten() {
        Klachtstuk foto = stuk(Stukherkomst.KLAGER);
        assertThat(foto.metDoorzending()).isTrue();
        assertThat(stuk(Stukherkomst.GEMEENTE).metDoorzending()).isFalse();
        assertThat(foto.kies(new Meestuurkeuze(true, "", false, false, false), true))
                .isEmpty();
        assertThat(foto.metDoorzending()).isFalse();
        assertThat(foto.kies(new Meestuurkeuze(true, "", false, false, true), true))
                .isEmpty();
        foto.haalWeg("Hoort hier niet.");
        assertThat(foto.metDoorzending()).isFalse();
        Klachtstuk onbekend = stuk(Stukherkomst.KLAGER);
        onbekend.blijftWeg("De klager wil onbekend blijven.");
        assertThat(onbekend.metDoorzending()).isFalse();
    }

    @Test
    void wat_al_met_een_afschrift_meeging_blijft_er_bij() {
        Klachtstuk foto = stuk(Stukherkomst.KLAGER);
        assertThat(foto.kies(new Meestuurkeuze(false, "Toch niet.", true, false, false), true))
                .contains(Weigerreden.STUK_AL_GESTUURD);
        assertThat(foto.kies(new Meestuurkeuze(true, "", true, true, false), true))
                .isEmpty();
    }

    @Test
    void wat_de_beklaagde_heeft_gaat_alleen_weg_als_het_er_nooit_had_mogen_zijn() {
        Klachtstuk foto = stuk(Stukherkomst.KLAGER);
        assertThat(foto.kanWeg(new Weghaling(" ", false), false)).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(foto.kanWeg(new Weghaling("Niet nodig.", false), false)).isEmpty();
        assertThat(foto.kanWeg(new Weghaling("Niet nodig.", false), true)).contains(Weigerreden.STUK_IS_AFSCHRIFT);
        assertThat(foto.kanWeg(new Weghaling("Uit een ander dossier.", true), true))
                .isEmpty();
        assertThat(stuk(Stukherkomst.GEMEENTE).kanWeg(new Weghaling("Niet nodig.", false), true))
                .as("dat kreeg hij niet")
                .isEmpty();
    }

    @Test
    void een_bestand_dat_wegging_gaat_nergens_meer_bij() {
        Klachtstuk foto = stuk(Stukherkomst.KLAGER);
        assertThat(foto.haalWeg("Hoort hier niet.")).isPresent();
        assertThat(foto.metAfschrift()).isFalse();
        assertThat(foto.haalWeg("Nog eens.")).isEmpty();
        assertThat(foto.wegReden()).isEqualTo("Hoort hier niet.");
        assertThat(foto.kies(new Meestuurkeuze(true, "", true, true, false), false))
                .contains(Weigerreden.STUK_IS_WEG);
    }

    private static Klachtstuk stuk(Stukherkomst herkomst) {
        Klachtstap stap = new Klachtstap(
                Klachtstapsoort.STUK_BIJGELEGD,
                DAG,
                Instant.parse("2026-11-20T09:00:00Z"),
                UUID.randomUUID(),
                "Foto",
                null);
        return new Klachtstuk(KlachtId.nieuw(), stap, new NieuwKlachtstuk("Foto", herkomst, DAG), UUID.randomUUID());
    }
}
