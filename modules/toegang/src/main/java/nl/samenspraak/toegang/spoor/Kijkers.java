package nl.samenspraak.toegang.spoor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.toegang.LogboekOnbereikbaar;

/** Who left lines of the log: the name of a colleague and nothing else. Whoever asks does so behind a gate of its own, which leaves the line. */
@ApplicationScoped
public class Kijkers {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /**
     * @param regels lines of the log
     * @return the name of who left each; none where nobody was signed in, or it was Samenspraak itself
     */
    public Map<UUID, String> van(Set<UUID> regels) {
        if (regels.isEmpty()) {
            return Map.of();
        }
        String sql = "select l.logid, a.naam from toegang.toegangslog l join toegang.account a on a.id = l.gebruiker"
                + " where l.logid in (" + String.join(", ", Collections.nCopies(regels.size(), "?")) + ")";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            int plaats = 0;
            for (UUID regel : regels) {
                vraag.setObject(++plaats, regel);
            }
            return lees(vraag);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private static Map<UUID, String> lees(PreparedStatement vraag) throws SQLException {
        Map<UUID, String> namen = new HashMap<>();
        try (ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                namen.put(rij.getObject(1, UUID.class), rij.getString(2));
            }
        }
        return namen;
    }
}
