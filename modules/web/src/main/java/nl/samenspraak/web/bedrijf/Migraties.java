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

/**
 * Brings the schema of every module up to date before anything else starts: one schema and one history table per module. A
 * migration that fails stops the deployment. Two servers that start together migrate once.
 */
@ApplicationScoped
class Migraties {

    private static final List<String> MODULES = List.of("toegang", "brieven", "personen", "meldpunt", "klachten");

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Sleutelarchief sleutels;

    void migreer(@Observes @Priority(1) Startup start) {
        MODULES.forEach(this::migreer);
        // Not an observer of its own: those of a library are told of the start before those of the WAR.
        sleutels.open();
        Wekker.magBeginnen();
    }

    private void migreer(String module) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(bron)
                .schemas(module)
                .table("migratie")
                .locations("classpath:db/" + module)
                .sqlMigrationPrefix("V")
                .load()
                .migrate();
    }
}
