package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.XADataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one data source of all modules. Which database it is, is a matter of the environment: the embedded H2 by default,
 * PostgreSQL when {@code SAMENSPRAAK_DB_URL} and {@code SAMENSPRAAK_DB_KLASSE} say so. The same WAR runs on both.
 *
 * <p>It is an XA source, although there is only one database: within a transaction the server hands out one connection to all
 * who ask. Of a source without XA it takes a second one while the first is held, and under load everyone waits for everyone.
 *
 * <p>Neither database writes down what it was given: H2 keeps no trace file, and PostgreSQL is asked to leave values out of what it says.
 *
 * <p>H2 writes every commit at once ({@code WRITE_DELAY=0}), or a killed server would lose log lines that were served. It keeps what it made of the
 * questions that every page asks ({@code QUERY_CACHE_SIZE}): with the eight of its default it read those anew for each page, a sixth of the work of one.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/samenspraak",
        className = "${MPCONFIG=samenspraak.db.klasse:" + Gegevensbron.STANDAARD + "}",
        url =
                "${MPCONFIG=samenspraak.db.url:jdbc:h2:file:./gegevens/samenspraak;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0}",
        user = "${MPCONFIG=samenspraak.db.gebruiker:sa}",
        password = "${MPCONFIG=samenspraak.db.wachtwoord:samenspraak}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true"
        })
class Gegevensbron {

    private static final String STIL = "logServerErrorDetail=false";

    static final String STANDAARD = "org.h2.jdbcx.JdbcDataSource";

    @Inject
    @ConfigProperty(name = "samenspraak.db.klasse", defaultValue = STANDAARD)
    private String klasse;

    @Inject
    @ConfigProperty(name = "samenspraak.db.url")
    private Optional<String> url;

    /** @throws IllegalStateException when PostgreSQL would put names in an error, and so in the log */
    void eisStilleFouten(@Observes @Priority(0) Startup start) {
        if (url.filter(adres -> adres.startsWith("jdbc:postgresql:") && !adres.contains(STIL))
                .isPresent()) {
            throw new IllegalStateException("Zet " + STIL + " in SAMENSPRAAK_DB_URL (na een ? of een &):"
                    + " anders komen er gegevens van mensen in het logboek van de server.");
        }
    }

    /** @throws IllegalStateException when the class that the environment names would let users wait for each other */
    void eisDeelbareVerbinding(@Observes @Priority(0) Startup start) {
        try {
            if (!XADataSource.class.isAssignableFrom(
                    Thread.currentThread().getContextClassLoader().loadClass(klasse))) {
                throw new IllegalStateException(
                        "SAMENSPRAAK_DB_KLASSE moet een XA-gegevensbron zijn (org.postgresql.xa.PGXADataSource), niet "
                                + klasse);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("SAMENSPRAAK_DB_KLASSE is een onbekende klasse: " + klasse, e);
        }
    }
}
