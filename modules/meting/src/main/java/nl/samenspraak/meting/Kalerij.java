package nl.samenspraak.meting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The limit of appending: one row with the content of an existing line, in one statement that commits by itself. Whatever
 * makes a line a line (number without gaps, MAC, pseudonym, the transaction of a read) is left out.
 */
@ApplicationScoped
class Kalerij {

    private static final int MEEST_UNIEK = 2;

    private final AtomicLong nummer = new AtomicLong();

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    private volatile Voorbeeld voorbeeld;

    /** A line as it stands in the table, and the statement that adds one like it. */
    private record Voorbeeld(String sql, List<Object> waarden) {}

    int voegToe() throws SQLException {
        Voorbeeld rij = voorbeeld();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(rij.sql())) {
            opdracht.setObject(1, UUID.randomUUID());
            opdracht.setLong(MEEST_UNIEK, nummer.incrementAndGet());
            int plaats = MEEST_UNIEK;
            for (Object waarde : rij.waarden()) {
                opdracht.setObject(++plaats, waarde);
            }
            return opdracht.executeUpdate();
        }
    }

    private Voorbeeld voorbeeld() throws SQLException {
        if (voorbeeld == null) {
            voorbeeld = lees();
        }
        return voorbeeld;
    }

    private Voorbeeld lees() throws SQLException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(
                        "select * from toegang.toegangslog where persoon is not null fetch first 1 rows only")) {
            rij.next();
            List<String> kolommen = new ArrayList<>(List.of("logid", "nummer"));
            List<Object> waarden = new ArrayList<>();
            for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                String kolom = rij.getMetaData().getColumnName(i);
                if (!kolommen.subList(0, MEEST_UNIEK).contains(kolom)) {
                    kolommen.add(kolom);
                    waarden.add("knoop".equals(kolom) ? "meting" : rij.getObject(i));
                }
            }
            return new Voorbeeld(
                    "insert into toegang.toegangslog (" + String.join(", ", kolommen) + ") values ("
                            + String.join(", ", Collections.nCopies(kolommen.size(), "?")) + ")",
                    waarden);
        }
    }
}
