package nl.samenspraak.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.samenspraak.toegang.sleutel.Sleutelbos;
import nl.samenspraak.toegang.werk.Proefklok;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who tries passwords")
class PogingenremTest {

    private static final String KANTOOR = "192.0.2.1";
    private static final String AANVALLER = "198.51.100.66";
    private static final String THUIS = "203.0.113.7";

    private final Proefklok klok = new Proefklok();
    private final UUID yasmina = UUID.randomUUID();
    private JdbcConnectionPool bron;
    private Pogingenrem rem;

    @BeforeEach
    void maakDatabase() throws Exception {
        bron = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        bron.setMaxConnections(40);
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create schema toegang");
            opdracht.execute(Files.readString(Path.of("../../db/toegang/V001__toegang.sql")));
            opdracht.execute(
                    "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                            + " values ('" + yasmina + "', 'yasmina', 'Yasmina', 'Zandermeer', 'geen', true, 1)");
        }
        rem = server();
    }

    @AfterEach
    void ruimOp() throws SQLException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("shutdown");
        }
        bron.dispose();
    }

    @Test
    void shutsOutHimselfAndNotSomebodyElsewhere() {
        assertThat(door(AANVALLER, 20)).isEqualTo(5);

        assertThat(probeer(THUIS)).isPresent();
        assertThat(rem.neem("bram", null, AANVALLER)).isPresent();
    }

    @Test
    void cannotKeepAnAccountShutWithOneGuessNowAndThen() {
        for (int uur = 0; uur < 48; uur++) {
            door(AANVALLER, 6);
            klok.verder(Duration.ofHours(1));
        }

        assertThat(probeer(THUIS)).isPresent();
        assertThat(probeer(AANVALLER)).isPresent();
    }

    @Test
    void isForgottenWithTime() {
        door(AANVALLER, 20);

        klok.verder(Duration.ofMinutes(2));
        assertThat(door(AANVALLER, 20)).isEqualTo(1);

        klok.verder(Duration.ofMinutes(10));
        assertThat(door(AANVALLER, 20)).isEqualTo(5);
    }

    @Test
    void isStoppedByTheNameWhenHeComesFromEverywhereButNotWhereItSignedInLately() {
        meldAan(KANTOOR);

        long door = IntStream.range(0, 200)
                .filter(adres -> probeer("198.51.100." + adres).isPresent())
                .count();

        assertThat(door).isEqualTo(20);
        assertThat(probeer(THUIS)).isEmpty();
        assertThat(probeer(KANTOOR)).isPresent();
        klok.verder(Duration.ofMinutes(3));
        assertThat(probeer(THUIS)).isPresent();
    }

    @Test
    void isStoppedByTheNetworkWhenHeTriesManyNamesButNotWhoSignedInThere() {
        meldAan(KANTOOR);

        long door = IntStream.range(0, 300)
                .filter(naam -> rem.neem("naam" + naam, null, KANTOOR).isPresent())
                .count();

        assertThat(door).isEqualTo(60);
        assertThat(probeer(KANTOOR)).isPresent();
    }

    @Test
    void goesOnSlowlyWhereTheAccountSignedInLately() {
        meldAan(KANTOOR);

        assertThat(door(KANTOOR, 50)).isEqualTo(5);
        klok.verder(Duration.ofSeconds(30));
        assertThat(door(KANTOOR, 50)).isEqualTo(1);
    }

    @Test
    void isAStrangerAgainWhereTheAccountDidNotSignInForAMonth() throws SQLException {
        meldAan(KANTOOR);
        klok.verder(Duration.ofDays(31));

        assertThat(door(KANTOOR, 50)).isEqualTo(5);
        assertThat(tel("select count(*) from toegang.accountplek")).isZero();
    }

    @Test
    void isForgottenWhenThePasswordIsRight() {
        door(THUIS, 4);

        meldAan(THUIS);

        assertThat(door(THUIS, 50)).isEqualTo(5);
    }

    @Test
    void getsNoMoreByTryingAtTheSameMomentOnTwoServers() {
        Pogingenrem ander = server();
        AtomicInteger door = new AtomicInteger();

        IntStream.range(0, 100).parallel().forEach(poging -> {
            if ((poging % 2 == 0 ? rem : ander)
                    .neem("yasmina", yasmina, AANVALLER)
                    .isPresent()) {
                door.incrementAndGet();
            }
        });

        assertThat(door).hasValue(5);
    }

    @Test
    void leavesOneLineWhenItClosesAndIsThenCounted() throws SQLException {
        door(AANVALLER, 105);

        assertThat(tel("select count(*) from toegang.aanmeldlog")).isEqualTo(1);
        assertThat(tel("select aantal from toegang.aanmeldlog where gebeurtenis = 'gesloten'"))
                .isEqualTo(100);
    }

    @Test
    void leavesNothingBehindWhenItIsOver() throws SQLException {
        IntStream.range(0, 60).forEach(naam -> rem.neem("naam" + naam, null, AANVALLER));
        assertThat(tel("select count(*) from toegang.poging")).isEqualTo(121);

        klok.verder(Duration.ofHours(2));
        meldAan(THUIS);

        assertThat(tel("select count(*) from toegang.poging")).isLessThanOrEqualTo(2);
    }

    private Pogingenrem server() {
        Sleutelbos sleutels = new Sleutelbos(Map.of(1, new byte[32]));
        return new Pogingenrem(new Pogingentabel(bron), new Proeflog(bron), sleutels, klok);
    }

    private Optional<Poging> probeer(String adres) {
        return rem.neem("yasmina", yasmina, adres);
    }

    private long door(String adres, int pogingen) {
        return IntStream.range(0, pogingen)
                .filter(poging -> probeer(adres).isPresent())
                .count();
    }

    private void meldAan(String adres) {
        rem.geslaagd(probeer(adres).orElseThrow());
    }

    private long tel(String sql) throws SQLException {
        try (Connection verbinding = bron.getConnection();
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            rij.next();
            return rij.getLong(1);
        }
    }
}
