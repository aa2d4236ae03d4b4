package nl.samenspraak.brieven.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.brieven.Postuitval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a notice for everything that a mail server can say, in a real conversation. */
@Timeout(60)
class PostrondeTest {

    private static final Instant NU = Instant.parse("2026-11-28T12:00:00Z");
    private static final String AFZENDER = "klachten@zandermeer.example";

    private final Vak vak = new Vak();
    private final List<Object> gemeld = new ArrayList<>();

    @SuppressWarnings("unchecked")
    private final Event<Postuitval> uitval = (Event<Postuitval>) Proxy.newProxyInstance(
            Event.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (wie, wat, met) -> gemeld.add(met[0]) ? null : null);

    @ParameterizedTest
    @CsvSource({
        "RCPT, 421 4.3.2 dicht",
        "RCPT, 450 4.2.1 grijze lijst",
        "RCPT, 451 4.7.1 straks",
        "RCPT, 452 4.2.2 vol",
        "MAIL, 451 4.3.0 straks",
        "MAIL, 452 4.3.1 vol",
        "MAIL, 421 dicht",
        "DATA, 451 straks",
        "., 451 4.7.1 straks",
        "., 452 vol",
        "., 421 dicht",
        "'', 421 te druk",
        "'', 554 geen post",
        "RCPT, 554 5.7.1 Relay access denied",
        "., 550 5.7.26 niet ondertekend"
    })
    void wat_nu_niet_gaat_wordt_opnieuw_geprobeerd(String bij, String antwoord) throws IOException {
        assertThat(stuur(Map.of(bij, antwoord), AFZENDER)).isEqualTo(Bezorging.Soort.MISLUKT);
    }

    @Test
    void wie_er_een_brief_in_had_hoort_meteen_dat_er_iets_niet_is_aangenomen() throws IOException {
        stuur(Map.of("RCPT", "550 5.1.1 onbekend"), AFZENDER);
        assertThat(gemeld).containsExactly(new Postuitval(1));

        gemeld.clear();
        stuur(Map.of(), AFZENDER);
        assertThat(gemeld).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 onbekend",
        "RCPT, 553 geen adres",
        "., 554 5.6.0 niet aangenomen",
        "DATA, 554 geen ontvanger"
    })
    void alleen_een_weigering_voorgoed_is_het_einde(String bij, String antwoord) throws IOException {
        assertThat(stuur(Map.of(bij, antwoord), AFZENDER)).isEqualTo(Bezorging.Soort.GEWEIGERD);
        assertThat(vak.uitkomsten.get(0).fout()).contains("per post");
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.1.8 onbekende afzender",
        "MAIL, 553 geen afzender",
        "MAIL, 501 5.1.7 fout",
        "MAIL, 530 5.7.0 meld u aan",
        "RCPT, 530 5.7.0 meld u aan",
        "AUTH, 535 5.7.8 onjuist"
    })
    void wie_wij_zijn_is_geen_fout_van_de_brief(String bij, String antwoord) throws IOException {
        vak.wacht.add(aan("tweede@voorbeeld.example"));

        assertThat(stuur(Map.of(bij, antwoord), AFZENDER)).isEqualTo(Bezorging.Soort.STORING_HIER);
        assertThat(vak.uitkomsten).as("de rest wacht").hasSize(1);
        assertThat(vak.uitkomsten.get(0).fout()).contains("beheerder");
    }

    @Test
    void een_tikfout_in_de_afzender_eindigt_geen_bericht() throws IOException {
        assertThat(stuur(Map.of(), "klachten@@zandermeer")).isEqualTo(Bezorging.Soort.STORING_HIER);
    }

    @Test
    void een_adres_dat_er_geen_is_houdt_de_rest_niet_tegen() throws IOException {
        vak.wacht.add(aan("een@, twee@"));

        assertThat(stuur(Map.of(), AFZENDER)).isEqualTo(Bezorging.Soort.GEWEIGERD);
        assertThat(vak.uitkomsten).hasSize(2).last().isEqualTo(Bezorging.gelukt());
    }

    @Test
    void over_de_lijn_gaat_alleen_ascii() throws IOException {
        try (Proefsmtp smtp = new Proefsmtp(Map.of())) {
            vak.wacht.add(new Aankondiging(
                    "jo@nguy\u1ec5n.example", "Brief voor \u0141ukasz Nguy\u1ec5n \u2011", "Zo\u00eb \u1ec5"));

            ronde(smtp, "Gemeente S\u00fadwest-Frysl\u00e2n <klachten@s\u00fadwest.example>")
                    .maak();

            assertThat(vak.uitkomsten).containsExactly(Bezorging.gelukt());
            assertThat(smtp.gehoord())
                    .allMatch(regel -> regel.chars().allMatch(teken -> teken < 0x80))
                    .anyMatch(regel -> regel.startsWith("RCPT TO:<jo@xn--nguyn-s71b.example>"))
                    .anyMatch(regel -> regel.startsWith("MAIL FROM:<klachten@xn--sdwest-pya.example>"))
                    .anyMatch(regel -> regel.startsWith("From: =?UTF-8?"))
                    .anyMatch(regel -> regel.startsWith("Subject: =?UTF-8?"));
        }
    }

    private Bezorging.Soort stuur(Map<String, String> antwoorden, String afzender) throws IOException {
        vak.wacht.add(aan("jo@voorbeeld.example"));
        try (Proefsmtp smtp = new Proefsmtp(antwoorden)) {
            ronde(smtp, afzender).maak();
        }
        return vak.uitkomsten.get(0).soort();
    }

    private Postronde ronde(Proefsmtp smtp, String afzender) {
        Mailinstelling instelling = new Mailinstelling() {
            @Override
            public boolean aan() {
                return true;
            }

            @Override
            Mailserver server() {
                return new Mailserver(
                        eigenschappen("127.0.0.1", smtp.poort(), Beveiliging.GEEN, true), afzender, "wij", "geheim");
            }
        };
        return new Postronde(vak, instelling, uitval, Clock.fixed(NU, ZoneOffset.UTC));
    }

    private static Aankondiging aan(String adres) {
        return new Aankondiging(adres, "Er staat een brief", "Lees hem hier.");
    }

    /** Keeps what came of each notice. */
    private static final class Vak implements Postvak {

        private final Deque<Aankondiging> wacht = new ArrayDeque<>();
        private final List<Bezorging> uitkomsten = new ArrayList<>();

        @Override
        public void leg(UUID id, Aankondiging aankondiging, Instant nu) {
            wacht.add(aankondiging);
        }

        @Override
        public Optional<Bezorging> bezorgVolgende(Instant nu, Function<Aankondiging, Bezorging> bezorger) {
            Optional<Bezorging> uitkomst = Optional.ofNullable(wacht.poll()).map(bezorger);
            uitkomst.ifPresent(uitkomsten::add);
            return uitkomst;
        }

        @Override
        public Map<UUID, Poststand> stand(Collection<UUID> ids) {
            return Map.of();
        }
    }
}
