package nl.samenspraak.systeemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that the tests stand on. */
@Tag("gereedschap")
class ServerIT {

    @TempDir
    private Path directory;

    @Test
    void een_mislukte_start_wordt_gemeld_met_de_reden() {
        // An IllegalStateException, for who only waits long enough gets an AssertionError.
        Path war = war(ShrinkWrap.create(WebArchive.class).addClass(Mislukt.class));

        try (Server server = Server.van(war, "/")) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("de migratie van de proef is mislukt");
        }
    }

    @Test
    void na_kill_9_start_hij_opnieuw_in_dezelfde_map() {
        Path war = war(ShrinkWrap.create(WebArchive.class).add(new StringAsset("hier ben ik"), "index.html"));
        try (Server server = Server.van(war, "/index.html").start()) {
            assertThat(server.haal("/index.html").body()).isEqualTo("hier ben ik");
            Path map = server.map();

            server.doodmaken();
            server.start();

            assertThat(server.haal("/index.html").body()).isEqualTo("hier ben ik");
            assertThat(server.map()).isEqualTo(map);
        }
    }

    private Path war(WebArchive archive) {
        Path war = directory.resolve("proef.war");
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        return war;
    }

    /** Fails as a migration would. */
    @WebListener
    public static final class Mislukt implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            throw new IllegalStateException("de migratie van de proef is mislukt");
        }
    }
}
