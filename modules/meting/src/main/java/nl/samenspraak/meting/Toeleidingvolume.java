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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;

/**
 * Fills the toeleiding with as many procedures as a large municipality has, past its doors: copies of one that the application itself stored. Of the last
 * weeks most are open, a few are late and some wait for somebody; the rest is over.
 */
@Path("toeleidingen")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Toeleidingvolume {

    private static final int PER_KEER = 2000;
    private static final int COLLEGAS = 120;
    private static final String PET = "toeleider";
    private static final int DAGEN = 300;
    private static final int TERMIJN = 42;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Clock klok;

    /**
     * Adds procedures in all stages; the demo gemeente has to be there.
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
                voegToe(verbinding, aantal);
                verbinding.commit();
            } finally {
                verbinding.setAutoCommit(true);
            }
            Kopieen.ruimOp(verbinding);
        }
        return String.valueOf(aantal);
    }

    private void voegToe(Connection verbinding, int aantal) throws SQLException {
        List<UUID> collegas = Kopieen.collegas(verbinding, PET, COLLEGAS);
        List<UUID> personen = Kopieen.lees(verbinding, "select id from personen.persoon order by id");
        Map<String, Object> voorbeeld = Kopieen.voorbeeld(
                verbinding, "select * from toeleiding.toeleiding where open order by id fetch first 1 rows only");
        String kolommen = String.join(", ", voorbeeld.keySet());
        String vragen = String.join(", ", Collections.nCopies(voorbeeld.size(), "?"));
        try (PreparedStatement toeleiding = verbinding.prepareStatement(
                "insert into toeleiding.toeleiding (" + kolommen + ") values (" + vragen + ")")) {
            for (int i = 1; i <= aantal; i++) {
                Map<String, Object> rij = new LinkedHashMap<>(voorbeeld);
                rij.putAll(anders(i, collegas, personen));
                Kopieen.zet(toeleiding, rij.values());
                if (i % PER_KEER == 0 || i == aantal) {
                    toeleiding.executeBatch();
                    verbinding.commit();
                }
            }
        }
    }

    /** What differs from one to another, by column; number i is the same at every run, but for its moment. */
    private Map<String, Object> anders(int nummer, List<UUID> collegas, List<UUID> personen) {
        Random toeval = new Random(nummer);
        int dagen = toeval.nextInt(DAGEN);
        LocalDate ontvangen = LocalDate.now(klok).minusDays(dagen);
        OffsetDateTime op = OffsetDateTime.now(klok).minusDays(dagen);
        UUID collega = collegas.get(toeval.nextInt(collegas.size()));
        boolean open = dagen < TERMIJN ? toeval.nextInt(10) < 8 : dagen < 2 * TERMIJN && toeval.nextInt(10) == 0;
        boolean vrij = open && toeval.nextInt(10) == 0;
        Map<String, Object> anders = new HashMap<>();
        anders.put("id", Id.nieuw());
        anders.put("nummer", "T-3000-%06d".formatted(nummer));
        anders.put("aangemeld_op", op);
        anders.put("aangemeld_door", collega);
        anders.put("persoon", personen.get(toeval.nextInt(personen.size())));
        anders.put("ontvangen_op", ontvangen);
        anders.put("uiterlijk", ontvangen.plusDays(TERMIJN));
        anders.put("melding", null);
        anders.put("meldingnummer", null);
        anders.put("stap", "HULPVRAAG");
        anders.put("open", open);
        anders.put("stand", open ? vrij ? "AANGEMELD" : "IN_ONDERZOEK" : "NAAR_KOLOMMEN");
        anders.put("behandelaar", vrij ? null : collega);
        anders.put("gesloten_op", open ? null : op.plusDays(Math.min(dagen, TERMIJN)));
        anders.put("gesloten_door", open ? null : collega);
        return anders;
    }
}
