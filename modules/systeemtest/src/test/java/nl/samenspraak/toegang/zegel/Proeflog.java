package nl.samenspraak.toegang.zegel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.toegang.logboek.Proefschrijver;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** An empty log on the database of this run, with what seals and checks it, and a clock that the test moves. */
final class Proeflog implements AutoCloseable {

    static final String NAAM = "proef.example/log";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final byte[] HOOFDSLEUTEL = "hoofdsleutel van de proef, 32 by".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> TABELLEN = List.of(
            "toegangslog",
            "knoop",
            "zegelstand",
            "zegelknoop",
            "zegelgat",
            "zegelreeks",
            "zegeltegel",
            "zegelpunt",
            "zegelsleutel");

    final Sleutelbos sleutels = new Sleutelbos(Map.of(1, HOOFDSLEUTEL));
    final Uurwerk klok = new Uurwerk(Instant.parse("2026-11-30T08:00:00Z"));
    private final Databank databank = Databank.nieuw();
    private final String h2 = "jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    private final List<Connection> verbindingen = new ArrayList<>();
    private final Connection eigen;
    private final Optional<String> anker;
    private Zegelaar zegelaar;

    Proeflog(Path anker) throws SQLException, IOException {
        this.anker = Optional.ofNullable(anker).map(Path::toString);
        eigen = verbind();
        doe("create schema toegang");
        doe(Files.readString(Path.of("../../db/toegang/V001__toegang.sql")));
        zegelaar = zegelaar(Optional.empty());
    }

    /** A clock that stands still until it is moved. */
    static final class Uurwerk extends Clock {

        private volatile Instant nu;

        private Uurwerk(Instant nu) {
            this.nu = nu;
        }

        void loop(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** The way to the database over one connection. */
    private record Enegang(Connection verbinding) implements Gang {

        @Override
        public <T> T doe(Werk<T> werk) {
            try {
                verbinding.setAutoCommit(false);
                try {
                    T resultaat = werk.met(verbinding);
                    verbinding.commit();
                    return resultaat;
                } catch (SQLException | RuntimeException e) {
                    verbinding.rollback();
                    throw e;
                } finally {
                    verbinding.setAutoCommit(true);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public <T> T lees(Werk<T> werk) {
            try {
                return werk.met(verbinding);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return a new connection to the same database, closed with the log */
    Connection verbind() throws SQLException {
        Map<String, String> omgeving = databank.omgeving();
        Connection nieuw = databank.soort().equals("h2")
                ? DriverManager.getConnection(h2, "sa", "")
                : DriverManager.getConnection(
                        omgeving.get("SAMENSPRAAK_DB_URL"),
                        omgeving.get("SAMENSPRAAK_DB_GEBRUIKER"),
                        omgeving.get("SAMENSPRAAK_DB_WACHTWOORD"));
        synchronized (verbindingen) {
            verbindingen.add(nieuw);
        }
        return nieuw;
    }

    /** @return another server that seals, with a key of its own when one is given */
    Zegelaar zegelaar(Optional<String> sleutel) throws SQLException {
        return new Zegelaar(
                new Enegang(verbind()), sleutels, new Zegelsleutels(sleutels, NAAM, sleutel), new Anker(anker), klok);
    }

    /** From now on this one seals. */
    void neem(Zegelaar ander) {
        zegelaar = ander;
    }

    Proefschrijver schrijver(String knoop) throws SQLException {
        Proefschrijver schrijver = new Proefschrijver(sleutels, knoop);
        schrijver.meld(eigen, klok.instant());
        return schrijver;
    }

    /** Lines, and a second later their seal. */
    void regels(Proefschrijver schrijver, int aantal) throws SQLException {
        schrijver.schrijf(eigen, aantal, klok.instant());
        zegel();
    }

    void zegel() {
        klok.loop(Duration.ofSeconds(1));
        zegelaar.maakRonde();
    }

    Uitslag nazicht() {
        return new Nazicht(
                        new Enegang(eigen),
                        sleutels,
                        new Zegelsleutels(sleutels, NAAM, Optional.empty()),
                        new Anker(anker),
                        klok)
                .maak((gedaan, totaal) -> {});
    }

    SqlZegelboek boek() {
        return new SqlZegelboek(eigen);
    }

    Connection eigen() {
        return eigen;
    }

    void doe(String sql) throws SQLException {
        try (Statement opdracht = eigen.createStatement()) {
            opdracht.execute(sql);
        }
    }

    String vraag(String sql) throws SQLException {
        try (Statement opdracht = eigen.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            rij.next();
            return rij.getString(1);
        }
    }

    /** Puts everything aside as it is now. */
    void maakBackup() throws SQLException {
        for (String tabel : TABELLEN) {
            doe("create table toegang." + tabel + "_oud as select * from toegang." + tabel);
        }
    }

    /** Puts back what was put aside. */
    void zetBackupTerug() throws SQLException {
        for (String tabel : TABELLEN) {
            doe("delete from toegang." + tabel);
            doe("insert into toegang." + tabel + " select * from toegang." + tabel + "_oud");
        }
    }

    /** Throws the seal away, as if there never was one. */
    void vergeetZegel() throws SQLException {
        for (String tabel :
                Arrays.asList("zegelknoop", "zegelgat", "zegelreeks", "zegeltegel", "zegelpunt", "zegelsleutel")) {
            doe("delete from toegang." + tabel);
        }
        doe("update toegang.zegelstand set grootte = 0");
    }

    @Override
    public void close() throws SQLException {
        for (Connection verbinding : verbindingen) {
            verbinding.close();
        }
    }
}
