package nl.samenspraak.toegang;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who is signed in, in the database: one row per session, with a hash of its key. A server that takes over somebody from another that stopped
 * finds here who it is and under which pet; pages open anew, through the gate. So servers need no grid of their own between them.
 */
@ApplicationScoped
public class Sessieboek {

    /** A working day: then everybody signs in again. */
    public static final Duration LANGST = Duration.ofHours(12);

    private static final Duration STIL = Duration.ofMinutes(30);

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /**
     * Somebody who is signed in.
     *
     * @param account the key of the account
     * @param pet code of the pet that is worn; {@code null} for none
     * @param begonnen when the sign-in was
     */
    public record Aangemeld(UUID account, String pet, Instant begonnen) {}

    /**
     * @param sessie the key of a session, as the browser sends it
     * @param nu the moment
     * @return who it is of; empty when it ended, was left half an hour ago or is older than a working day
     */
    public Optional<Aangemeld> vind(String sessie, Instant nu) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag =
                        verbinding.prepareStatement("select account, pet, begonnen from toegang.sessie"
                                + " where sleutel = ? and gezien > ? and begonnen > ?")) {
            vraag.setString(1, sleutel(sessie));
            vraag.setObject(2, utc(nu.minus(STIL)));
            vraag.setObject(3, utc(nu.minus(LANGST)));
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(aangemeld(rij)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Wie aangemeld is, is niet te lezen", e);
        }
    }

    private static Aangemeld aangemeld(ResultSet rij) throws SQLException {
        return new Aangemeld(
                rij.getObject("account", UUID.class),
                rij.getString("pet"),
                rij.getObject("begonnen", OffsetDateTime.class).toInstant());
    }

    void begin(String sessie, Aangemeld wie, Instant nu) {
        doe(
                "insert into toegang.sessie (sleutel, account, pet, begonnen, gezien) values (?, ?, ?, ?, ?)",
                sleutel(sessie),
                wie.account(),
                wie.pet(),
                utc(wie.begonnen()),
                utc(nu));
    }

    /** @return whether it is there: it can have been ended elsewhere */
    boolean zie(String sessie, String pet, Instant nu) {
        return doe("update toegang.sessie set pet = ?, gezien = ? where sleutel = ?", pet, utc(nu), sleutel(sessie))
                == 1;
    }

    void beeindig(String sessie) {
        doe("delete from toegang.sessie where sleutel = ?", sleutel(sessie));
    }

    /**
     * Throws away what nobody can go on with any more.
     *
     * @param nu the moment
     */
    public void ruimOp(Instant nu) {
        doe("delete from toegang.sessie where gezien < ?", utc(nu.minus(STIL)));
    }

    private int doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            return opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Wie aangemeld is, is niet bij te houden", e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Whoever reads the database cannot go on with somebody's session. */
    private static String sleutel(String sessie) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessie.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
