package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.samenspraak.web.deur.Geheugen;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Whether the application is there, its database answers and it has memory left; a server whose deployment failed has none of these checks. */
final class Gezondheid {

    private static final int SECONDEN = 3;

    private Gezondheid() {}

    /** {@code /health/live}: the application is deployed. */
    @Liveness
    @ApplicationScoped
    static class Leeft implements HealthCheck {

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("toepassing");
        }
    }

    /** {@code /health/ready}: the database can be reached, so that work can be done and logged. */
    @Readiness
    @ApplicationScoped
    static class Gereed implements HealthCheck {

        @Resource(lookup = "java:app/jdbc/samenspraak")
        private DataSource bron;

        @Override
        public HealthCheckResponse call() {
            try (Connection verbinding = bron.getConnection()) {
                return HealthCheckResponse.named("database")
                        .status(verbinding.isValid(SECONDEN))
                        .build();
            } catch (SQLException e) {
                return HealthCheckResponse.down("database");
            }
        }
    }

    /** {@code /health/ready}: there is memory to work with, so that a balancer sends no more work when there is not. */
    @Readiness
    @ApplicationScoped
    static class Ruimte implements HealthCheck {

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("geheugen")
                    .status(!Geheugen.isVol())
                    .build();
        }
    }
}
