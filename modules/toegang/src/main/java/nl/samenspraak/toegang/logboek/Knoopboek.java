package nl.samenspraak.toegang.logboek;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Keeps which runs of which servers there are. A run that stopped in an orderly way says how many numbers it gave out and which of them may have
 * no line; after a {@code kill -9} nobody knows that of the last ones.
 */
@ApplicationScoped
public class Knoopboek {

    private static final String MERK = "knoop";
    private static final int LANGSTE = 2000;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Knoop knoop;

    @Inject
    private Logboek logboek;

    @Inject
    private Sleutelbos sleutels;

    @Inject
    private Clock klok;

    /**
     * One run of one server.
     *
     * @param gezien when it last said that it was there
     * @param gestopt when it stopped in an orderly way; {@code null} when it did not, or runs still
     * @param laatste the highest number that it gave out; of a run that stopped
     * @param open the numbers up to that one that may have no line
     * @param echt whether what it said when it stopped is what stands there now
     */
    public record Loop(Instant gezien, Instant gestopt, long laatste, Set<Long> open, boolean echt) {}

    /** This server is there. */
    public void meld() {
        OffsetDateTime nu = OffsetDateTime.now(klok).withOffsetSameInstant(ZoneOffset.UTC);
        if (doe("update toegang.knoop set gezien = ? where naam = ?", nu, knoop.naam()) == 0) {
            doe("insert into toegang.knoop (naam, gestart, gezien) values (?, ?, ?)", knoop.naam(), nu, nu);
        }
    }

    /** This server stops in an orderly way: what it knows of its numbers is kept, with a MAC over it. */
    public void stop() {
        Regelnummers.Slot slot = logboek.slot();
        Instant nu = Canoniek.afgerond(klok.instant());
        String open = zonderRegel(slot.open()).stream().map(String::valueOf).collect(Collectors.joining(","));
        if (open.length() > LANGSTE) {
            return;
        }
        doe(
                "update toegang.knoop set gezien = ?, gestopt = ?, laatste = ?, open = ?, sleutelversie = ?, mac = ? where naam = ?",
                nu.atOffset(ZoneOffset.UTC),
                nu.atOffset(ZoneOffset.UTC),
                slot.laatste(),
                open,
                sleutels.versie(),
                merk(sleutels, sleutels.versie(), knoop.naam(), nu, slot.laatste(), open),
                knoop.naam());
    }

    /** @return of those numbers, which have no line */
    private Set<Long> zonderRegel(Set<Long> nummers) {
        Set<Long> over = new TreeSet<>(nummers);
        if (over.isEmpty()) {
            return over;
        }
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select nummer from toegang.toegangslog where knoop = ? and nummer between ? and ?")) {
            vraag.setString(1, knoop.naam());
            vraag.setLong(2, Collections.min(nummers));
            vraag.setLong(3, Collections.max(nummers));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    over.remove(rij.getLong(1));
                }
            }
            return over;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    /**
     * @param verbinding to the database
     * @param sleutels the keys of the application
     * @return all runs by name
     * @throws SQLException when the database fails
     */
    public static Map<String, Loop> alle(Connection verbinding, Sleutelbos sleutels) throws SQLException {
        Map<String, Loop> alle = new HashMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(
                        "select naam, gezien, gestopt, laatste, open, sleutelversie, mac from toegang.knoop");
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                OffsetDateTime gestopt = rij.getObject(3, OffsetDateTime.class);
                String open = rij.getString(5);
                int versie = rij.getInt(6);
                Instant toen = gestopt == null ? null : gestopt.toInstant();
                boolean echt = toen == null
                        || open != null
                                && sleutels.kent(versie)
                                && MessageDigest.isEqual(
                                        rij.getBytes(7),
                                        merk(sleutels, versie, rij.getString(1), toen, rij.getLong(4), open));
                alle.put(
                        rij.getString(1),
                        new Loop(
                                rij.getObject(2, OffsetDateTime.class).toInstant(),
                                toen,
                                rij.getLong(4),
                                nummers(open),
                                echt));
            }
        }
        return alle;
    }

    private static Set<Long> nummers(String open) {
        return open == null || open.isEmpty()
                ? Set.of()
                : Arrays.stream(open.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    static byte[] merk(Sleutelbos sleutels, int versie, String naam, Instant gestopt, long laatste, String open) {
        return sleutels.hmac(
                versie,
                MERK,
                String.join("|", naam, gestopt.toString(), String.valueOf(laatste), open)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private int doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            return opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
