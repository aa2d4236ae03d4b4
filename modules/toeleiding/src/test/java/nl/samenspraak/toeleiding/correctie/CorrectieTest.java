package nl.samenspraak.toeleiding.correctie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a request to correct something, and until when a letter about it is owed. */
@Tag("R-TOE-28")
class CorrectieTest {

    private static final ToeleidingId ID = new ToeleidingId(new UUID(0, 1));
    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);
    private static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");
    private static final UUID RUUD = new UUID(0, 3);
    private static final Feit FEIT = new Feit(
            "bevinding",
            new UUID(0, 2),
            "PROBLEMEN",
            false,
            "Woont alleen",
            new Bronvermelding(Bronsoort.CLIENT, "", "", DAG));

    private final Correctie correctie =
            new Correctie(ID, FEIT, new NieuweCorrectie(FEIT.sleutel(), "Woont met haar zus", DAG), DAG.plusMonths(1));

    @Test
    void beide_versies_blijven_en_er_wordt_een_keer_besloten() {
        assertThat(correctie.beslis(new Correctiebesluit(null, "Klopt", ""), RUUD, NU))
                .contains(Weigerreden.KEUZE_ONTBREEKT);
        assertThat(correctie.beslis(new Correctiebesluit(true, " ", ""), RUUD, NU))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(correctie.beslis(new Correctiebesluit(true, "De zus was erbij.", ""), RUUD, NU))
                .isEmpty();
        assertThat(correctie.oud()).isEqualTo("Woont alleen");
        assertThat(correctie.nieuw()).isEqualTo("Woont met haar zus");
        assertThat(correctie.stand()).isEqualTo(Correctiestand.VERBETERD);
        assertThat(correctie.beslis(new Correctiebesluit(false, "Toch niet.", ""), RUUD, NU))
                .contains(Weigerreden.CORRECTIE_AL_BESLOTEN);
    }

    @Test
    void wat_de_inwoner_niet_gebruikt_wil_hebben_houdt_de_conclusie_tegen_tot_het_besluit() {
        Proefcorrecties correcties = new Proefcorrecties();
        Correctie beperkt =
                new Correctie(ID, FEIT, new NieuweCorrectie(FEIT.sleutel(), "Anders", DAG, true, Set.of()), DAG);
        correcties.add(correctie);
        assertThat(new Correctieslotvraag(correcties).eerst(ID))
                .as("niet gevraagd")
                .isEmpty();
        correcties.add(beperkt);
        assertThat(new Correctieslotvraag(correcties).eerst(ID)).contains(Weigerreden.CORRECTIE_EERST);

        beperkt.beslis(new Correctiebesluit(false, "De BRP zegt anders.", ""), RUUD, NU);

        assertThat(new Correctieslotvraag(correcties).eerst(ID)).isEmpty();
    }

    @Test
    void alleen_bij_een_weigering_staat_wat_de_inwoner_erover_zegt() {
        correctie.beslis(new Correctiebesluit(false, "De BRP zegt anders.", "Zij woont hier echt."), RUUD, NU);
        assertThat(correctie.verklaring()).isEqualTo("Zij woont hier echt.");
        Correctie andere = new Correctie(ID, FEIT, new NieuweCorrectie(FEIT.sleutel(), "Anders", DAG), DAG);
        andere.beslis(new Correctiebesluit(true, "Klopt.", "Zie je wel."), RUUD, NU);
        assertThat(andere.verklaring()).isEmpty();
    }

    @Test
    void een_brief_blijft_verschuldigd_tot_hij_weg_is_en_niet_aan_een_ander() {
        Proefcorrecties correcties = new Proefcorrecties();
        correcties.besloten(ID, FEIT, "Woont met haar zus", new Correctiebesluit(true, "Klopt.", ""), "partij");
        correcties.besloten(ID, FEIT, "Woont samen", new Correctiebesluit(true, "Klopt.", ""), "inwoner");
        Correctieplichten plichten = correcties.plichten();

        assertThat(plichten.open(ID)).containsOnlyKeys("partij", "inwoner");
        List<Correctie> aanPartij = plichten.open(ID).get("partij");
        assertThat(aanPartij).extracting(Correctie::nieuw).containsExactly("Woont met haar zus");
        plichten.verstuurd(ID, "inwoner", aanPartij, NU);
        assertThat(plichten.open(ID)).as("een andere correctie").containsOnlyKeys("partij", "inwoner");
        plichten.verstuurd(ID, "partij", aanPartij, NU);
        assertThat(plichten.open(ID)).containsOnlyKeys("inwoner");
    }

    @Test
    void de_verklaring_van_de_inwoner_hoort_bij_wat_er_staat() {
        Proefcorrecties correcties = new Proefcorrecties();
        correcties.besloten(ID, FEIT, "Anders", new Correctiebesluit(false, "Nee.", "Het is wel zo."), "inwoner");
        assertThat(correcties.plichten().verklaringen(ID)).containsEntry(FEIT.id(), "Het is wel zo.");
    }
}
