package nl.samenspraak.toegang.aanmelden;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The sign-in log, without a term. */
final class Proeflog extends Aanmeldlog {

    private final DataSource bron;

    Proeflog(DataSource bron) {
        this.bron = bron;
    }

    @Override
    void schrijf(UUID id, Gebeurtenis gebeurtenis, String gebruikersnaam, UUID account, String pet, String werkplek) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement("insert into toegang.aanmeldlog"
                        + " (id, moment, gebruikersnaam, gebeurtenis, werkplek, bewaren_tot, aantal)"
                        + " values (?, current_timestamp, ?, ?, ?, current_date, 1)")) {
            opdracht.setObject(1, id);
            opdracht.setString(2, gebruikersnaam);
            opdracht.setString(3, gebeurtenis.code());
            opdracht.setString(4, werkplek);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
