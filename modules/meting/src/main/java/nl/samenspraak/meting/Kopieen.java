package nl.samenspraak.meting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;

/** Copies rows that the application itself stored, past its doors; so a column that is added later is filled as well. */
final class Kopieen {

    private Kopieen() {}

    /**
     * A team of the size that has so much work: with two people each would have thousands.
     *
     * @param pet what they do
     * @param aantal how many come
     * @return everybody who does that, who was there too
     */
    static List<UUID> collegas(Connection verbinding, String pet, int aantal) throws SQLException {
        for (int i = 0; i < aantal; i++) {
            UUID id = Id.nieuw();
            doe(
                    verbinding,
                    "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                            + " values (?, ?, ?, 'Gemeente Zandermeer', 'geen', true, 1)",
                    id,
                    "volume-" + pet + "-" + i,
                    "Collega " + i);
            doe(verbinding, "insert into toegang.accountpet (account, rang, pet) values (?, 0, ?)", id, pet);
        }
        return lees(verbinding, "select account from toegang.accountpet where pet = '" + pet + "' order by account");
    }

    /** @return the first row that a question gives, by column; nobody has it in hands */
    static Map<String, Object> voorbeeld(Connection verbinding, String sql) throws SQLException {
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            if (!rij.next()) {
                throw new IllegalStateException("Er is geen voorbeeld: " + sql);
            }
            Map<String, Object> waarden = new LinkedHashMap<>();
            for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                waarden.put(rij.getMetaData().getColumnName(i), rij.getObject(i));
            }
            waarden.put("behandelaar", null);
            return waarden;
        }
    }

    /** Adds a row to what a statement will do. */
    static void zet(PreparedStatement opdracht, Collection<Object> waarden) throws SQLException {
        int plaats = 0;
        for (Object waarde : waarden) {
            opdracht.setObject(++plaats, waarde);
        }
        opdracht.addBatch();
    }

    /** @return the keys that a question gives */
    static List<UUID> lees(Connection verbinding, String sql) throws SQLException {
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(sql)) {
            List<UUID> gelezen = new ArrayList<>();
            while (rijen.next()) {
                gelezen.add(rijen.getObject(1, UUID.class));
            }
            return gelezen;
        }
    }

    /** Tells the database what it has by now; also so that PostgreSQL can count from an index alone, as it can after every night. */
    static void ruimOp(Connection verbinding) throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(
                    verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                            ? "vacuum (analyze)"
                            : "analyze");
        }
    }

    private static void doe(Connection verbinding, String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        }
    }
}
