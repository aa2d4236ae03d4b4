package nl.samenspraak.toegang.bewaren;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One row for each day and kind; it takes part in the transaction that is running. */
@ApplicationScoped
class SqlVerklaringen implements Verklaringen {

    private static final String BEGIN =
            "insert into toegang.verklaring (dag, soort, grondslag, termijn, duur, versie, aantal)"
                    + " values (?, ?, ?, ?, ?, ?, 0) on conflict do nothing";
    private static final String TEL_OP = "update toegang.verklaring set aantal = aantal + ?"
            + " where dag = ? and soort = ? and grondslag = ? and termijn = ? and duur = ? and versie = ?";
    private static final String LAATSTE = "select dag, soort, grondslag, termijn, duur, versie, aantal"
            + " from toegang.verklaring order by dag desc, soort, termijn fetch first ? rows only";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Override
    public void verklaar(Vernietigingsverklaring verklaring) {
        try (Connection verbinding = bron.getConnection()) {
            try (PreparedStatement opdracht = verbinding.prepareStatement(BEGIN)) {
                vul(opdracht, 1, verklaring);
                opdracht.executeUpdate();
            }
            try (PreparedStatement opdracht = verbinding.prepareStatement(TEL_OP)) {
                opdracht.setInt(1, verklaring.aantal());
                vul(opdracht, 2, verklaring);
                opdracht.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De verklaring van vernietiging is niet te bewaren", e);
        }
    }

    private static void vul(PreparedStatement opdracht, int vanaf, Vernietigingsverklaring verklaring)
            throws SQLException {
        opdracht.setObject(vanaf, verklaring.dag());
        opdracht.setString(vanaf + 1, verklaring.soort());
        opdracht.setString(vanaf + 2, verklaring.grondslag());
        opdracht.setString(vanaf + 3, verklaring.termijn());
        opdracht.setString(vanaf + 4, verklaring.duur());
        opdracht.setString(vanaf + 5, verklaring.versie());
    }

    @Override
    public List<Vernietigingsverklaring> laatste(int aantal) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(LAATSTE)) {
            vraag.setInt(1, aantal);
            try (ResultSet rijen = vraag.executeQuery()) {
                List<Vernietigingsverklaring> gelezen = new ArrayList<>();
                while (rijen.next()) {
                    gelezen.add(verklaring(rijen));
                }
                return gelezen;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De verklaringen van vernietiging zijn niet te lezen", e);
        }
    }

    private static Vernietigingsverklaring verklaring(ResultSet rij) throws SQLException {
        return new Vernietigingsverklaring(
                rij.getObject(1, LocalDate.class),
                rij.getString(2),
                rij.getString(3),
                rij.getString(4),
                rij.getString(5),
                rij.getString(6),
                rij.getInt(7));
    }
}
