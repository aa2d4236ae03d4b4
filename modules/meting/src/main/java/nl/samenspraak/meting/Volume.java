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
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

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
    private static final String PET = "meldpuntmedewerker";

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
                List<UUID> collegas = Kopieen.collegas(verbinding, PET, COLLEGAS);
                List<UUID> personen = Kopieen.lees(verbinding, "select id from personen.persoon order by id");
                Meldingstroom stroom =
                        new Meldingstroom(collegas, personen, LocalDate.now(klok), OffsetDateTime.now(klok));
                voegToe(verbinding, stroom, aantal);
                verbinding.commit();
            } finally {
                verbinding.setAutoCommit(true);
            }
            Kopieen.ruimOp(verbinding);
        }
        return String.valueOf(aantal);
    }

    private static void voegToe(Connection verbinding, Meldingstroom stroom, int aantal) throws SQLException {
        Map<String, Object> voorbeeld = Kopieen.voorbeeld(
                verbinding, "select * from meldpunt.melding where status = 'IN_BEHANDELING' fetch first 1 rows only");
        String kolommen = String.join(", ", voorbeeld.keySet());
        String vragen = String.join(", ", Collections.nCopies(voorbeeld.size(), "?"));
        try (PreparedStatement melding = verbinding.prepareStatement(
                        "insert into meldpunt.melding (" + kolommen + ") values (" + vragen + ")");
                PreparedStatement toewijzing = verbinding.prepareStatement(
                        "insert into meldpunt.toewijzing (melding, rang, op, door, aan) values (?, 0, ?, ?, ?)")) {
            for (int i = 1; i <= aantal; i++) {
                Map<String, Object> rij = new LinkedHashMap<>(voorbeeld);
                rij.putAll(stroom.melding(i));
                Kopieen.zet(melding, rij.values());
                if (rij.get("behandelaar") != null) {
                    Kopieen.zet(
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
}
