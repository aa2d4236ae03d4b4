package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import nl.samenspraak.toegang.sleutel.Sleutelarchief;
import nl.samenspraak.toegang.werk.Wekker;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the schema of every module up to date before anything else starts: one schema and one history table per module. A
 * migration that fails stops the deployment. Two servers that start together migrate once.
 */
@ApplicationScoped
class Migraties {

    private static final List<String> MODULES = List.of(
            "toegang", "zaak", "brieven", "personen", "meldpunt", "klachten", "toeleiding", "coordinatie", "inwoner");

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Sleutelarchief sleutels;

    void migreer(@Observes @Priority(1) Startup start) {
        MODULES.forEach(module -> migreer(bron, module, "classpath:db/" + module));
        // Not an observer of its own: those of a library are told of the start before those of the WAR.
        sleutels.open();
        Wekker.magBeginnen();
    }

    /**
     * @param bron the database
     * @param module whose schema it is
     * @param plek where its migrations stand
     * @throws IllegalStateException that says what to do, when the database was made with other migrations than these
     */
    static void migreer(DataSource bron, String module, String plek) {
        try {
            Flyway.configure(Thread.currentThread().getContextClassLoader())
                    .dataSource(bron)
                    .schemas(module)
                    .table("migratie")
                    .locations(plek)
                    .sqlMigrationPrefix("V")
                    .load()
                    .migrate();
        } catch (FlywayValidateException anders) {
            // What Flyway says of it is for its own command line, which nobody has here.
            throw new IllegalStateException("De tabellen van " + module
                    + " zijn gemaakt door een andere versie van Samenspraak, en deze kan ze niet bijwerken."
                    + " Bij de demo: verwijder de map modules/web/gegevens en start opnieuw."
                    + " Anders: start de versie waarmee ze gemaakt zijn. Aan deze tabellen is niets veranderd.");
        }
    }
}
