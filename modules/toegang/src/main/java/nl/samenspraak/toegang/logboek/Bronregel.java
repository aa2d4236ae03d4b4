package nl.samenspraak.toegang.logboek;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** A row of the log as it stands in the database, for whoever seals it or looks whether it is as it was written. */
public final class Bronregel {

    private final Logrij rij;
    private final int vorm;
    private final byte[] mac;
    private final byte[] canoniek;

    private Bronregel(Logrij rij, int vorm, byte[] mac) {
        this.rij = rij;
        this.vorm = vorm;
        this.mac = mac;
        this.canoniek = Canoniek.van(rij);
    }

    /**
     * @param tabel by which name the log stands in the statement
     * @return the columns to ask for
     */
    public static String kolommen(String tabel) {
        return Arrays.stream(Logtabel.KOLOMMEN.split(", *"))
                .map(kolom -> tabel + "." + kolom)
                .collect(Collectors.joining(", "));
    }

    /**
     * @param rijen stands on a row that begins with {@link #kolommen}
     * @return that row
     * @throws SQLException when the database fails
     */
    public static Bronregel lees(ResultSet rijen) throws SQLException {
        Lezer lezer = new Lezer(rijen);
        Logrij rij = new Logrij(
                lezer.uuid(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.lang(),
                lezer.moment(),
                lezer.moment(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.uuid(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.uuid(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.getal(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.tekst(),
                lezer.getal(),
                lezer.tekst(),
                lezer.dag(),
                lezer.getal(),
                lezer.getal());
        return new Bronregel(rij, lezer.getal(), lezer.bytes());
    }

    /** @return identifier of the line */
    public UUID logid() {
        return rij.logid();
    }

    /** @return the case that it is about; {@code null} when it names none */
    public UUID dossier() {
        return rij.dossier();
    }

    /** @return on which run of which server it was written */
    public String knoop() {
        return rij.knoop();
    }

    /** @return its number there */
    public long nummer() {
        return rij.nummer();
    }

    /** @return when it says that it was recorded */
    public Instant vastgelegd() {
        return rij.vastgelegd();
    }

    /** @return the canonical form, over which MAC and seal are */
    public byte[] canoniek() {
        return canoniek.clone();
    }

    /**
     * @param ander another row
     * @param logid whether to take its identifier
     * @param nummer whether to take its run and number
     * @return the canonical form that this row would have with that
     */
    public byte[] canoniekAls(Bronregel ander, boolean logid, boolean nummer) {
        return Canoniek.van(rij.als(
                logid ? ander.rij.logid() : rij.logid(),
                nummer ? ander.rij.knoop() : rij.knoop(),
                nummer ? ander.rij.nummer() : rij.nummer()));
    }

    /**
     * @param sleutels the keys of the application
     * @return whether this application wrote it as it is now
     */
    public boolean isEcht(Sleutelbos sleutels) {
        return vorm == Canoniek.VORM
                && sleutels.kent(rij.sleutelversie())
                && MessageDigest.isEqual(mac, sleutels.hmac(rij.sleutelversie(), Logboek.MERK, canoniek));
    }

    /** Reads the columns one after the other. */
    private static final class Lezer {

        private final ResultSet rij;
        private int plaats;

        private Lezer(ResultSet rij) {
            this.rij = rij;
        }

        private String tekst() throws SQLException {
            return rij.getString(++plaats);
        }

        private long lang() throws SQLException {
            return rij.getLong(++plaats);
        }

        private int getal() throws SQLException {
            return rij.getInt(++plaats);
        }

        private byte[] bytes() throws SQLException {
            return rij.getBytes(++plaats);
        }

        private UUID uuid() throws SQLException {
            return rij.getObject(++plaats, UUID.class);
        }

        private Instant moment() throws SQLException {
            return rij.getObject(++plaats, OffsetDateTime.class).toInstant();
        }

        private LocalDate dag() throws SQLException {
            return rij.getObject(++plaats, LocalDate.class);
        }
    }
}
