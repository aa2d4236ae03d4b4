package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What was tried lately, in the database: one row for each counter, that goes when its attempts are forgotten. Counting is one statement that
 * judges and counts at once, so guesses at the same moment, on one server or on more, count one after the other.
 */
@ApplicationScoped
class Pogingentabel {

    private static final String TEL = "update toegang.poging set"
            + " gesloten = case when vergeten <= ? then null else gesloten end,"
            + " geweigerd = case when vergeten <= ? then 0 else geweigerd end,"
            + " vergeten = greatest(vergeten, cast(? as bigint)) + cast(? as bigint)"
            + " where sleutel = ? and vergeten <= ?";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    protected Pogingentabel() {}

    Pogingentabel(DataSource bron) {
        this.bron = bron;
    }

    /** @return whether it fitted, and counts */
    boolean neem(Teller teller, long nu) {
        long stap = teller.grens().stap();
        long uiterst = teller.grens().uiterst(nu);
        return doe(TEL, nu, nu, nu, stap, teller.sleutel(), uiterst) == 1
                || doe(
                                "insert into toegang.poging (sleutel, vergeten, geweigerd) values (?, ?, 0) on conflict do nothing",
                                teller.sleutel(),
                                nu + stap)
                        == 1
                || doe(TEL, nu, nu, nu, stap, teller.sleutel(), uiterst) == 1;
    }

    void geefTerug(Teller teller) {
        doe(
                "update toegang.poging set vergeten = vergeten - cast(? as bigint) where sleutel = ?",
                teller.grens().stap(),
                teller.sleutel());
    }

    void wis(Teller teller) {
        doe("delete from toegang.poging where sleutel = ?", teller.sleutel());
    }

    /**
     * Counts a refusal.
     *
     * @return whether it is the first since it closed: then the sign-in log gets a line with this identifier
     */
    boolean weiger(Teller teller, UUID regel) {
        doe("update toegang.poging set geweigerd = geweigerd + 1 where sleutel = ?", teller.sleutel());
        return doe(
                        "update toegang.poging set gesloten = ? where sleutel = ? and gesloten is null",
                        regel,
                        teller.sleutel())
                == 1;
    }

    /** Writes with the line of this closing how many were refused; whoever counted last, writes the most. */
    void noteerGeweigerd(Teller teller) {
        doe(
                "update toegang.aanmeldlog set aantal ="
                        + " greatest(aantal, (select geweigerd from toegang.poging where sleutel = ?))"
                        + " where id = (select gesloten from toegang.poging where sleutel = ?)",
                teller.sleutel(),
                teller.sleutel());
    }

    boolean kent(UUID account, String netwerk, Instant sinds) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select 1 from toegang.accountplek where account = ? and netwerk = ? and laatst >= ?")) {
            vraag.setObject(1, account);
            vraag.setString(2, netwerk);
            vraag.setObject(3, sinds.atOffset(ZoneOffset.UTC));
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De pogingen zijn niet te lezen", e);
        }
    }

    void onthoud(UUID account, String netwerk, Instant nu) {
        if (doe(
                        "update toegang.accountplek set laatst = ? where account = ? and netwerk = ?",
                        nu.atOffset(ZoneOffset.UTC),
                        account,
                        netwerk)
                == 0) {
            doe(
                    "insert into toegang.accountplek (account, netwerk, laatst) values (?, ?, ?) on conflict do nothing",
                    account,
                    netwerk,
                    nu.atOffset(ZoneOffset.UTC));
        }
    }

    /** What is forgotten goes. */
    void ruimOp(Instant nu, Instant plekkenSinds) {
        doe("delete from toegang.poging where vergeten <= ?", nu.toEpochMilli());
        doe("delete from toegang.accountplek where laatst < ?", plekkenSinds.atOffset(ZoneOffset.UTC));
    }

    private int doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            return opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De pogingen zijn niet te bewaren", e);
        }
    }
}
