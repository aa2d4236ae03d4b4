package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The accounts in the database. Counting wrong passwords happens there, so that it holds for all servers together. */
@ApplicationScoped
class Accounts {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    Optional<Account> vind(String gebruikersnaam) {
        return vind("gebruikersnaam", gebruikersnaam);
    }

    Optional<Account> vind(UUID id) {
        return vind("id", id);
    }

    private Optional<Account> vind(String kolom, Object waarde) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select id, gebruikersnaam, naam, organisatie, wachtwoord, actief, pogingen, gesloten_tot"
                                + " from toegang.account where " + kolom + " = ?")) {
            vraag.setObject(1, waarde);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(account(verbinding, rij)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te lezen", e);
        }
    }

    /** @return how many wrong passwords in a row this makes */
    int telMislukt(UUID account) {
        doe("update toegang.account set pogingen = pogingen + 1, versie = versie + 1 where id = ?", account);
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag =
                        verbinding.prepareStatement("select pogingen from toegang.account where id = ?")) {
            vraag.setObject(1, account);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? rij.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te lezen", e);
        }
    }

    void sluit(UUID account, Instant nu, Duration duur) {
        doe(
                "update toegang.account set gesloten_tot = ?, versie = versie + 1 where id = ?",
                nu.plus(duur).atOffset(ZoneOffset.UTC),
                account);
    }

    void open(UUID account) {
        doe(
                "update toegang.account set pogingen = 0, gesloten_tot = null, versie = versie + 1"
                        + " where id = ? and pogingen > 0",
                account);
    }

    void voegToe(Account account) {
        doe(
                "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, pogingen, versie)"
                        + " values (?, ?, ?, ?, ?, ?, 0, 1)",
                account.id(),
                account.gebruikersnaam(),
                account.naam(),
                account.organisatie(),
                account.wachtwoord(),
                account.actief());
        for (int rang = 0; rang < account.petten().size(); rang++) {
            doe(
                    "insert into toegang.accountpet (account, rang, pet) values (?, ?, ?)",
                    account.id(),
                    rang,
                    account.petten().get(rang));
        }
    }

    private static Account account(Connection verbinding, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        OffsetDateTime geslotenTot = rij.getObject("gesloten_tot", OffsetDateTime.class);
        return new Account(
                id,
                rij.getString("gebruikersnaam"),
                rij.getString("naam"),
                rij.getString("organisatie"),
                rij.getString("wachtwoord"),
                rij.getBoolean("actief"),
                rij.getInt("pogingen"),
                geslotenTot == null ? null : geslotenTot.toInstant(),
                petten(verbinding, id));
    }

    private static List<String> petten(Connection verbinding, UUID account) throws SQLException {
        List<String> petten = new ArrayList<>();
        try (PreparedStatement vraag =
                verbinding.prepareStatement("select pet from toegang.accountpet where account = ? order by rang")) {
            vraag.setObject(1, account);
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    petten.add(rijen.getString(1));
                }
            }
        }
        return petten;
    }

    private void doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te wijzigen", e);
        }
    }
}
