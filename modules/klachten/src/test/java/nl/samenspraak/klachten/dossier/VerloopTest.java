package nl.samenspraak.klachten.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-KLA-09")
class VerloopTest {

    private static final LocalDate VERSTUURD = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @EnumSource(names = {"BRIEF_VERZONDEN", "INSTEMMING_GEVRAAGD"})
    void bij_een_brief_die_om_antwoord_vraagt_staat_dat_de_tweede_dag_die_van_het_antwoord_is(Klachtstapsoort soort) {
        assertThat(stap(soort, VERSTUURD.plusDays(14)).vraagtAntwoord()).isTrue();
    }

    @Test
    void wat_het_zelf_al_zegt_of_geen_tweede_dag_heeft_krijgt_die_woorden_niet() {
        assertThat(stap(Klachtstapsoort.UITGENODIGD, VERSTUURD.plusDays(14)).vraagtAntwoord())
                .isFalse();
        assertThat(stap(Klachtstapsoort.BRIEF_VERZONDEN, null).vraagtAntwoord()).isFalse();
    }

    @Test
    @Tag("R-KLA-17")
    void waarheen_een_klacht_ging_staat_er_in_woorden() {
        Klachtstap stap = new Klachtstap(
                Klachtstapsoort.DOORGEZONDEN,
                VERSTUURD,
                Instant.parse("2026-11-30T09:00:00Z"),
                UUID.randomUUID(),
                new Doorzendbericht("de aanbieder, Zorg BV", "Kade 2, 1234 AB Zandermeer", "Gaat over hun hulp.")
                        .regel(),
                null);
        assertThat(new KlachtView.Stap(stap, "").toelichting())
                .isEqualTo("Naar de aanbieder, Zorg BV, op het adres Kade 2, 1234 AB Zandermeer: Gaat over hun hulp.");
    }

    private static KlachtView.Stap stap(Klachtstapsoort soort, LocalDate tot) {
        return new KlachtView.Stap(
                new Klachtstap(soort, VERSTUURD, Instant.parse("2026-11-30T09:00:00Z"), UUID.randomUUID(), "", tot),
                "");
    }
}
