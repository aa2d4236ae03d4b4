package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.PersoonId;

/** The accounts in the database. */
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
                        "select id, gebruikersnaam, naam, organisatie, wachtwoord, actief, demo, persoon"
                                + " from toegang.account where " + kolom + " = ?")) {
            vraag.setObject(1, waarde);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(account(verbinding, rij)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te lezen", e);
        }
    }

    int telOpenDemo() {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag =
                        verbinding.prepareStatement("select count(*) from toegang.account where demo and actief");
                ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te lezen", e);
        }
    }

    /** @return how many accounts of the demo are closed by this: nobody signs in with what everyone knows */
    int sluitDemo(String wachtwoord) {
        return doe(
                "update toegang.account set actief = false, wachtwoord = ?, versie = versie + 1 where demo and actief",
                wachtwoord);
    }

    /** @return how many accounts of the demo are open again by this */
    int openDemo(String wachtwoord) {
        return doe(
                "update toegang.account set actief = true, wachtwoord = ?, versie = versie + 1"
                        + " where demo and not actief",
                wachtwoord);
    }

    void voegToe(Account account) {
        doe(
                "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, demo, persoon, versie)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(? as uuid), 1)",
                account.id(),
                account.gebruikersnaam(),
                account.naam(),
                account.organisatie(),
                account.wachtwoord(),
                account.actief(),
                account.demo(),
                account.persoon() == null ? null : account.persoon().toString());
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
        return new Account(
                id,
                rij.getString("gebruikersnaam"),
                rij.getString("naam"),
                rij.getString("organisatie"),
                rij.getString("wachtwoord"),
                rij.getBoolean("actief"),
                rij.getBoolean("demo"),
                petten(verbinding, id),
                Optional.ofNullable(rij.getObject("persoon", UUID.class))
                        .map(PersoonId::new)
                        .orElse(null));
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

    private int doe(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            return opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De accounts zijn niet te wijzigen", e);
        }
    }
}
