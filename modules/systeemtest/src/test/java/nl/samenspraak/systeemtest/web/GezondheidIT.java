package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import nl.samenspraak.systeemtest.Losstaand;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a watchdog or load balancer is told, without signing in. */
@Systeemtest
class GezondheidIT {

    private static final Duration EEN_MINUUT = Duration.ofSeconds(60);

    @Test
    void een_gezonde_toepassing_leeft_en_is_klaar_voor_werk(Server server) {
        assertThat(server.haal("/health/live").statusCode()).isEqualTo(200);
        assertThat(server.haal("/health/ready").statusCode()).isEqualTo(200);
        assertThat(server.haal("/health/ready").body()).contains("\"database\"");
    }

    /** Before the application is there the server itself would answer, with a page that tells its version. */
    @Test
    void een_server_die_nog_start_antwoordt_niet(Server server) {
        assertThat(server.antwoordenTijdensStart()).isSubsetOf(200);
    }

    /** A grid of the server would hand out every session to whoever finds its port. */
    @Test
    @Tag("alleen-h2")
    void de_server_luistert_naar_niets_dan_http_op_het_adres_dat_is_ingesteld(Server server) {
        assertThat(server.luistertOp())
                .singleElement(STRING)
                .startsWith("tcp")
                .contains("0100007F")
                .endsWith(" " + server.poort());
    }

    @Test
    @Tag("alleen-postgresql")
    void zonder_databank_leeft_zij_maar_is_zij_niet_klaar_en_zij_herstelt_vanzelf(Losstaand losstaand) {
        Server server = losstaand.server();
        losstaand.postgres().stop();

        Wacht.tot(() -> klaar(server) == 503, EEN_MINUUT, () -> "klaar zonder databank: " + klaar(server));
        assertThat(server.haal("/health/live").statusCode()).isEqualTo(200);

        losstaand.postgres().begin();

        Wacht.tot(() -> klaar(server) == 200, EEN_MINUUT, () -> "niet hersteld: " + klaar(server));
    }

    private static int klaar(Server server) {
        return server.haal("/health/ready").statusCode();
    }
}
