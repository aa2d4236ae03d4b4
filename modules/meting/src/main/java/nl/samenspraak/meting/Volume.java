package nl.samenspraak.meting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;

/**
 * Fills the meldpunt with as many meldingen as a large municipality has at once, past its doors: copies of one that the application itself
 * stored, with other people, dates and words. So a column that is added later is filled as well.
 */
@Path("volume")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Volume {

    private static final int PER_KEER = 2000;
    private static final int COLLEGAS = 60;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Clock klok;

    /**
     * Adds meldingen in all stages; at least one must have been taken in and taken up.
     *
     * @param aantal how many
     * @return how many were added
     * @throws SQLException when the database refuses
     */
    @POST
    public String vul(@QueryParam("aantal") int aantal) throws SQLException {
        try (Connection verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            try {
                List<UUID> collegas = collegas(verbinding);
                List<UUID> personen = lees(verbinding, "select id from personen.persoon order by id");
                Meldingstroom stroom =
                        new Meldingstroom(collegas, personen, LocalDate.now(klok), OffsetDateTime.now(klok));
                voegToe(verbinding, stroom, aantal);
                verbinding.commit();
            } finally {
                verbinding.setAutoCommit(true);
            }
            try (Statement opdracht = verbinding.createStatement()) {
                // Also so that PostgreSQL can count from an index alone, as it can after every night.
                opdracht.execute(
                        verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                                ? "vacuum (analyze)"
                                : "analyze");
            }
        }
        return String.valueOf(aantal);
    }

    /** A meldpunt of the size that has so many meldingen: with two people each would have thousands. */
    private static List<UUID> collegas(Connection verbinding) throws SQLException {
        for (int i = 0; i < COLLEGAS; i++) {
            UUID id = Id.nieuw();
            doe(
                    verbinding,
                    "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                            + " values (?, ?, ?, 'Gemeente Zandermeer', 'geen', true, 1)",
                    id,
                    "volume-" + i,
                    "Collega " + i);
            doe(
                    verbinding,
                    "insert into toegang.accountpet (account, rang, pet) values (?, 0, 'meldpuntmedewerker')",
                    id);
        }
        return lees(
                verbinding, "select account from toegang.accountpet where pet = 'meldpuntmedewerker' order by account");
    }

    private static void voegToe(Connection verbinding, Meldingstroom stroom, int aantal) throws SQLException {
        Map<String, Object> voorbeeld = voorbeeld(verbinding);
        String kolommen = String.join(", ", voorbeeld.keySet());
        String vragen = String.join(", ", Collections.nCopies(voorbeeld.size(), "?"));
        try (PreparedStatement melding = verbinding.prepareStatement(
                        "insert into meldpunt.melding (" + kolommen + ") values (" + vragen + ")");
                PreparedStatement toewijzing = verbinding.prepareStatement(
                        "insert into meldpunt.toewijzing (melding, rang, op, door, aan) values (?, 0, ?, ?, ?)")) {
            for (int i = 1; i <= aantal; i++) {
                Map<String, Object> rij = new LinkedHashMap<>(voorbeeld);
                rij.putAll(stroom.melding(i));
                zet(melding, rij.values());
                if (rij.get("behandelaar") != null) {
                    zet(
                            toewijzing,
                            List.of(
                                    rij.get("id"),
                                    rij.get("aangenomen_op"),
                                    rij.get("aangenomen_door"),
                                    rij.get("behandelaar")));
                }
                if (i % PER_KEER == 0 || i == aantal) {
                    melding.executeBatch();
                    toewijzing.executeBatch();
                    verbinding.commit();
                }
            }
        }
    }

    private static Map<String, Object> voorbeeld(Connection verbinding) throws SQLException {
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(
                        "select * from meldpunt.melding where status = 'IN_BEHANDELING' fetch first 1 rows only")) {
            rij.next();
            Map<String, Object> waarden = new LinkedHashMap<>();
            for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                waarden.put(rij.getMetaData().getColumnName(i), rij.getObject(i));
            }
            waarden.put("behandelaar", null);
            return waarden;
        }
    }

    private static void zet(PreparedStatement opdracht, Collection<Object> waarden) throws SQLException {
        int plaats = 0;
        for (Object waarde : waarden) {
            opdracht.setObject(++plaats, waarde);
        }
        opdracht.addBatch();
    }

    private static void doe(Connection verbinding, String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        }
    }

    private static List<UUID> lees(Connection verbinding, String sql) throws SQLException {
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(sql)) {
            List<UUID> gelezen = new ArrayList<>();
            while (rijen.next()) {
                gelezen.add(rijen.getObject(1, UUID.class));
            }
            return gelezen;
        }
    }
}
