package nl.samenspraak.toegang;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The people who work here, as they know each other: to give work to someone, and to say who has it. There is nothing of
 * clients in it, so no gate stands before it.
 */
@ApplicationScoped
public class Collegas {

    private static final String MET_PET =
            "select a.id, a.naam from toegang.account a join toegang.accountpet p on p.account = a.id"
                    + " where a.actief and p.pet = ? order by a.naam";

    private static final String ALLE = "select a.id, a.naam from toegang.account a where a.actief order by a.naam";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /**
     * @param pet code of a pet
     * @return those who may wear it and can sign in, by name
     */
    public List<Collega> met(String pet) {
        return lees(MET_PET, List.of(pet));
    }

    /** @return everybody who can sign in, by name: also to say whose conduct a klacht is about */
    public List<Collega> alle() {
        return lees(ALLE, List.of());
    }

    /**
     * @param gebruikers keys of users, also of those who have left
     * @return their names by key, from one query; a key that never was an account is left out
     */
    public Map<UUID, String> namen(Set<UUID> gebruikers) {
        if (gebruikers.isEmpty()) {
            return Map.of();
        }
        String vragen = String.join(", ", Collections.nCopies(gebruikers.size(), "?"));
        Map<UUID, String> namen = new HashMap<>();
        lees("select id, naam from toegang.account where id in (" + vragen + ")", gebruikers)
                .forEach(collega -> namen.put(collega.id(), collega.naam()));
        return namen;
    }

    private List<Collega> lees(String sql, Iterable<?> waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            int plaats = 0;
            for (Object waarde : waarden) {
                plaats++;
                vraag.setObject(plaats, waarde);
            }
            List<Collega> gevonden = new ArrayList<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(new Collega(rijen.getObject("id", UUID.class), rijen.getString("naam")));
                }
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("De collega's zijn niet te lezen", e);
        }
    }
}
