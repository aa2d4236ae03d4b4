package nl.samenspraak.zaad;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Breaks a rule on purpose: reads a table past the gate. */
public final class LeestMetJdbc {

    Object lees(DataSource bron) throws SQLException {
        try (Connection verbinding = bron.getConnection()) {
            return verbinding.createStatement().executeQuery("select * from personen.persoon");
        }
    }
}
