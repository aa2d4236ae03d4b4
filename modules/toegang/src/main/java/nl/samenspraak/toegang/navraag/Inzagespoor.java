package nl.samenspraak.toegang.navraag;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;

/**
 * Who got to see something of a case or of a person, according to the access log: users and nothing else. Whoever asks does so
 * behind a gate of its own, which leaves the line.
 */
@ApplicationScoped
public class Inzagespoor {

    private static final String WIE =
            "select distinct gebruiker from toegang.toegangslog where gebruiker is not null and uitkomst in ('verleend', 'nood')";
    private static final String IN_ZAAK = WIE + " and dossier = ?";
    private static final String OVER_PERSOON = WIE + " and persoon = ? and (doel is null or doel <> ?)";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Pseudoniemen pseudoniemen;

    /**
     * @param zaak a case
     * @return who saw something of it
     */
    public Set<UUID> wieZag(Zaakverwijzing zaak) {
        return lees(IN_ZAAK, zaak.id());
    }

    /**
     * @param persoon somebody in the register
     * @param behalve code of a purpose that does not count, because it is the one for which is asked
     * @return who saw something of that person for any other purpose
     */
    public Set<UUID> wieZag(PersoonId persoon, String behalve) {
        return lees(OVER_PERSOON, pseudoniemen.van(persoon), behalve);
    }

    private Set<UUID> lees(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            Set<UUID> gevonden = new HashSet<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(rijen.getObject(1, UUID.class));
                }
            }
            return gevonden;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
