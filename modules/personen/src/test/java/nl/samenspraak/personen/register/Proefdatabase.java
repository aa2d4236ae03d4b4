package nl.samenspraak.personen.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.samenspraak.toegang.Proefpoort;

/**
 * The schema of the migration in a database of its own, with the persistence unit of the module on it. That is H2 in memory, or
 * whatever the system property {@code personen.proefdatabase} points at; its schema {@code personen} is then made anew.
 */
final class Proefdatabase implements AutoCloseable {

    private final String url = System.getProperty(
            "personen.proefdatabase",
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    private final AtomicInteger opdrachten = new AtomicInteger();
    private final EntityManagerFactory fabriek;

    Proefdatabase() {
        voerUit("drop schema if exists personen cascade");
        voerUit("create schema personen");
        voerUit(migratie());
        Map<String, Object> instellingen = new HashMap<>();
        instellingen.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        instellingen.put("jakarta.persistence.jtaDataSource", null);
        instellingen.put("jakarta.persistence.nonJtaDataSource", bron());
        instellingen.put("eclipselink.logging.level", "SEVERE");
        fabriek = Persistence.createEntityManagerFactory("personen", instellingen);
    }

    /** Does work in a transaction behind an open gate, with an empty memory. */
    <T> T inTransactie(Function<EntityManager, T> werk) {
        try (EntityManager em = fabriek.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T resultaat = Proefpoort.open(() -> {
                    T gedaan = werk.apply(em);
                    em.flush();
                    return gedaan;
                });
                em.getTransaction().commit();
                return resultaat;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    EntityManager zonderPoort() {
        return fabriek.createEntityManager();
    }

    /** @return how many statements were sent since the last time this was asked */
    int opdrachten() {
        return opdrachten.getAndSet(0);
    }

    DataSource bron() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, methode, argumenten) -> {
                    if (methode.getName().equals("getConnection")) {
                        return telling(verbinding());
                    }
                    if (methode.getName().equals("hashCode")) {
                        return System.identityHashCode(proxy);
                    }
                    return methode.getName().equals("equals") ? proxy == argumenten[0] : null;
                });
    }

    void voerUit(String sql) {
        try (Connection verbinding = verbinding();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        fabriek.close();
    }

    private Connection verbinding() throws SQLException {
        return url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url);
    }

    private Connection telling(Connection echt) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, argumenten) -> {
                    if (methode.getName().equals("prepareStatement")) {
                        opdrachten.incrementAndGet();
                    }
                    try {
                        return methode.invoke(echt, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static String migratie() {
        try (InputStream script = Proefdatabase.class.getResourceAsStream("/db/personen/V001__personen.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
