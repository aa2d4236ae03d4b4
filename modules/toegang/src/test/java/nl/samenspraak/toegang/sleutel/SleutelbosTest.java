package nl.samenspraak.toegang.sleutel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ring of keys")
class SleutelbosTest {

    private static final byte[] EEN = sleutel(1);
    private static final byte[] TWEE = sleutel(2);
    private static final byte[] INHOUD = "inhoud".getBytes(StandardCharsets.UTF_8);

    private JdbcConnectionPool bron;

    @BeforeEach
    void maakDatabase() throws SQLException {
        bron = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create schema toegang");
            opdracht.execute("create table toegang.sleutel"
                    + " (versie integer primary key, inhoud bytea not null, sleutelversie integer not null)");
        }
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
    void writesWithTheNewestAndReadsWhatWasWrittenWithAnOlderOne() {
        byte[] oud = new Kluis(ring(Map.of(1, EEN))).sluitOp("bsn", "rij", INHOUD);
        Kluis nu = new Kluis(ring(Map.of(1, EEN, 2, TWEE)));

        assertThat(nu.open("bsn", "rij", oud)).isEqualTo(INHOUD);
        byte[] nieuw = nu.sluitOp("bsn", "rij", INHOUD);
        assertThat(new Kluis(ring(Map.of(2, TWEE))).open("bsn", "rij", nieuw)).isEqualTo(INHOUD);
        assertThatThrownBy(() -> new Kluis(ring(Map.of(2, TWEE))).open("bsn", "rij", oud))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nu.open("bsn", "andere rij", nieuw)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsAHashUnderAnyVersionAndStillWhenTheMasterKeyIsGone() {
        byte[] oud = start(Map.of(1, EEN)).hmac("statuscode", INHOUD);
        Sleutelbos samen = start(Map.of(1, EEN, 2, TWEE));
        assertThat(samen.hmacs("statuscode", INHOUD)).hasSize(2).contains(oud);
        assertThat(samen.hmac("statuscode", INHOUD)).isNotEqualTo(oud);

        new Sleutelarchief(samen, bron).vernieuw();
        Sleutelbos alleen = start(Map.of(2, TWEE));

        assertThat(alleen.hmacs("statuscode", INHOUD)).hasSize(2).contains(oud);
        assertThat(alleen.hmac(1, "statuscode", INHOUD)).isEqualTo(oud);
        assertThat(alleen.versie()).isEqualTo(2);
    }

    @Test
    void keepsThePseudonymOfAPersonWhateverKeyIsTheNewest() {
        PersoonId anna = PersoonId.nieuw();
        String eerst = new Pseudoniemen(start(Map.of(1, EEN))).van(anna);

        Sleutelbos samen = start(Map.of(1, EEN, 2, TWEE));
        assertThat(new Pseudoniemen(samen).van(anna)).isEqualTo(eerst);
        new Sleutelarchief(samen, bron).vernieuw();
        assertThat(new Pseudoniemen(start(Map.of(2, TWEE))).van(anna)).isEqualTo(eerst);
    }

    @Test
    void refusesToStartWithoutAKeyThatIsNeededStill() {
        start(Map.of(1, EEN));

        assertThatThrownBy(() -> start(Map.of(2, TWEE)))
                .hasMessageContaining("mist versie 1")
                .hasMessageContaining("sleutels-vernieuwen");
    }

    @Test
    void refusesToStartWithAnotherKeyThanTheDataWereMadeWith() {
        start(Map.of(1, EEN));

        assertThatThrownBy(() -> start(Map.of(1, TWEE))).hasMessageContaining("een andere dan");
    }

    @Test
    void refusesANewKeyWithAnOlderNumber() {
        start(Map.of(3, EEN));

        assertThatThrownBy(() -> start(Map.of(3, EEN, 2, TWEE))).hasMessageContaining("hoger nummer");
    }

    @Test
    void isReadFromOneSettingThatShowsNothingOfItselfWhenItIsWrong() {
        String een = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
        String twee = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

        assertThat(Hoofdsleutel.ontcijfer(een)).containsOnlyKeys(1);
        assertThat(Hoofdsleutel.ontcijfer(" 2:" + twee + ", 1:" + een + " ")).containsOnlyKeys(1, 2);
        assertThat(Hoofdsleutel.ontcijfer("2:" + twee + "," + een).get(1)).isEqualTo(EEN);
        for (String fout : new String[] {"geheim", een + "," + een, "0:" + een, een.substring(4)}) {
            assertThatThrownBy(() -> Hoofdsleutel.ontcijfer(fout))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SAMENSPRAAK_SLEUTEL")
                    .hasMessageNotContaining(fout);
        }
    }

    private static Sleutelbos ring(Map<Integer, byte[]> sleutels) {
        return new Sleutelbos(sleutels);
    }

    /** A ring as the application has it after a start on the database. */
    private Sleutelbos start(Map<Integer, byte[]> sleutels) {
        Sleutelbos bos = ring(sleutels);
        new Sleutelarchief(bos, bron).open();
        return bos;
    }

    private static byte[] sleutel(int vulling) {
        byte[] sleutel = new byte[32];
        Arrays.fill(sleutel, (byte) vulling);
        return sleutel;
    }
}
