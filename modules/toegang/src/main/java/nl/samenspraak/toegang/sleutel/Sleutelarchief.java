package nl.samenspraak.toegang.sleutel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * The keys under the hashes of every version that this database ever knew, each locked away with the newest master key. By it a start also
 * notices that the environment has another key than the one with which the data were made, and refuses, instead of adding data that go with
 * neither.
 */
@ApplicationScoped
public class Sleutelarchief {

    private static final String GEBRUIK = "sleutelarchief";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    private Sleutelbos sleutels;
    private Kluis kluis;

    protected Sleutelarchief() {}

    @Inject
    Sleutelarchief(Sleutelbos sleutels, Kluis kluis) {
        this.sleutels = sleutels;
        this.kluis = kluis;
    }

    Sleutelarchief(Sleutelbos sleutels, DataSource bron) {
        this(sleutels, new Kluis(sleutels));
        this.bron = bron;
    }

    /**
     * Compares the keys of the environment with those of the database; called once at every start, after the migrations.
     *
     * @throws IllegalStateException when the environment misses a key that is needed still, or has another one
     */
    public void open() {
        TreeMap<Integer, byte[]> bewaard = lees();
        Map<Integer, byte[]> nu = sleutels.wortelsVanNu();
        nu.forEach((versie, wortel) -> {
            if (bewaard.containsKey(versie) && !MessageDigest.isEqual(bewaard.get(versie), wortel)) {
                throw andere(versie, null);
            }
            if (!bewaard.containsKey(versie) && !bewaard.isEmpty() && versie < bewaard.lastKey()) {
                throw new IllegalStateException("SAMENSPRAAK_SLEUTEL: een nieuwe sleutel krijgt een hoger nummer dan "
                        + bewaard.lastKey() + ", niet " + versie);
            }
        });
        nu.forEach((versie, wortel) -> {
            if (!bewaard.containsKey(versie)) {
                doe(
                        "insert into toegang.sleutel (versie, inhoud, sleutelversie) values (?, ?, ?) on conflict do nothing",
                        versie,
                        kluis.sluitOp(GEBRUIK, String.valueOf(versie), wortel),
                        sleutels.versie());
            }
        });
        sleutels.neemOver(bewaard);
    }

    /** Locks all of them away with the newest key; from then on no older one is needed to read them. */
    void vernieuw() {
        lees().forEach((versie, wortel) -> doe(
                "update toegang.sleutel set inhoud = ?, sleutelversie = ? where versie = ?",
                kluis.sluitOp(GEBRUIK, String.valueOf(versie), wortel),
                sleutels.versie(),
                versie));
    }

    private TreeMap<Integer, byte[]> lees() {
        TreeMap<Integer, byte[]> gelezen = new TreeMap<>();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag =
                        verbinding.prepareStatement("select versie, inhoud, sleutelversie from toegang.sleutel");
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                gelezen.put(rij.getInt(1), open(rij.getInt(1), rij.getBytes(2), rij.getInt(3)));
            }
            return gelezen;
        } catch (SQLException e) {
            throw new IllegalStateException("De sleutels zijn niet te lezen", e);
        }
    }

    private byte[] open(int versie, byte[] inhoud, int met) {
        if (!sleutels.wortelsVanNu().containsKey(met)) {
            throw new IllegalStateException(
                    "SAMENSPRAAK_SLEUTEL mist versie " + met
                            + ", en die is nog nodig. Zet haar terug en start eerst met SAMENSPRAAK_OPDRACHT=sleutels-vernieuwen.");
        }
        try {
            return kluis.open(GEBRUIK, String.valueOf(versie), inhoud);
        } catch (IllegalStateException e) {
            throw andere(met, e);
        }
    }

    private static IllegalStateException andere(int versie, Exception oorzaak) {
        return new IllegalStateException(
                "SAMENSPRAAK_SLEUTEL: versie " + versie + " is een andere dan die waarmee deze database is gemaakt.",
                oorzaak);
    }

    private void doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De sleutels zijn niet te bewaren", e);
        }
    }
}
