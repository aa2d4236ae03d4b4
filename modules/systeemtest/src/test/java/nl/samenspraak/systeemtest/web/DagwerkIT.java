package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a server does by itself once a day, as it runs: by its own timers and not by a call of a test. */
@Systeemtest
class DagwerkIT {

    private static final Duration GEDULD = Duration.ofSeconds(60);

    @Test
    @Tag("R-MEL-15")
    @Tag("R-KLA-18")
    @Tag("R-KLA-10")
    void het_vergeten_en_de_wacht_over_de_termijnen_worden_vanzelf_gedaan(Server server) {
        List<String> gedaan = List.of(
                "'vergeten' van vandaag is gedaan",
                "'klachttermijnen' van vandaag is gedaan",
                "'klachtpost' van vandaag is gedaan");

        Wacht.tot(
                () -> gedaan.stream().allMatch(in(server)), GEDULD, () -> "niet alles is gedaan:\n" + server.staart());

        assertThat(server.logboek()).doesNotContain("is niet afgemaakt");
    }

    private static Predicate<String> in(Server server) {
        String logboek = server.logboek();
        return logboek::contains;
    }
}
