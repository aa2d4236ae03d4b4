package nl.samenspraak.toegang.navraag;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * The people who work here, as they know each other: to give work to someone, and to say who has it. There is nothing of
 * clients in it, so no gate stands before it.
 *
 * <p>Nearly every screen names somebody, and who works here seldom changes: what was read serves for {@value #SECONDEN} seconds. Whether somebody
 * may still act is judged elsewhere, and does not come from here.
 */
@ApplicationScoped
public class Collegas {

    private static final int SECONDEN = 10;

    private static final String ALLEN =
            "select a.id, a.naam, a.actief, p.pet, a.persoon from toegang.account a left join toegang.accountpet p on p.account = a.id"
                    + " order by a.naam, a.id";

    private static final String GEEF = "insert into toegang.accountpet (account, rang, pet)"
            + " select a.id, (select coalesce(max(p.rang), -1) + 1 from toegang.accountpet p where p.account = a.id),"
            + " cast(? as varchar(40)) from toegang.account a where a.id = ? and a.actief"
            + " and a.persoon is null and not exists (select 1 from toegang.accountpet p where p.account = a.id and p.pet = ?)";

    private final LoadingCache<Class<?>, Gelezen> allen =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(SECONDEN)).build(sleutel -> lees());

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /** Somebody with an account, also when it is closed, and the codes of the pets; an inwoner has one, and is nobody's colleague. */
    private record Ingeschreven(Collega collega, boolean werktHier, Set<String> petten) {}

    /** Everybody, by name, and the keys that were asked for and are nobody's. */
    private record Gelezen(Map<UUID, Ingeschreven> mensen, Set<UUID> vreemden) {

        boolean kent(Set<UUID> gebruikers) {
            return gebruikers.stream().allMatch(wie -> mensen.containsKey(wie) || vreemden.contains(wie));
        }

        void zijnVreemd(Set<UUID> gebruikers) {
            gebruikers.stream().filter(wie -> !mensen.containsKey(wie)).forEach(vreemden::add);
        }
    }

    /**
     * @param pet code of a pet
     * @return those who may wear it and can sign in, by name
     */
    public List<Collega> met(String pet) {
        return actief(wie -> wie.petten().contains(pet));
    }

    /** @return everybody who can sign in, by name: also to say whose conduct a klacht is about */
    public List<Collega> alle() {
        return actief(wie -> true);
    }

    /**
     * @param gebruikers keys of users, also of those who have left
     * @return their names by key; a key that never was an account is left out
     */
    public Map<UUID, String> namen(Set<UUID> gebruikers) {
        if (!allen().kent(gebruikers)) {
            // Somebody who came since; or nobody at all, such as a public form: that is asked once.
            allen.invalidateAll();
            allen().zijnVreemd(gebruikers);
        }
        Map<UUID, Ingeschreven> bekend = allen().mensen();
        Map<UUID, String> namen = new HashMap<>();
        gebruikers.stream()
                .filter(bekend::containsKey)
                .forEach(wie -> namen.put(wie, bekend.get(wie).collega().naam()));
        return namen;
    }

    /**
     * Lets a colleague wear a pet from now on; whoever is signed in sees it after signing in again.
     *
     * @param wie the account
     * @param pet code of the pet
     * @return whether that one could not wear it before
     */
    public boolean geef(UUID wie, String pet) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(GEEF)) {
            opdracht.setString(1, pet);
            opdracht.setObject(2, wie);
            opdracht.setString(3, pet);
            boolean nieuw = opdracht.executeUpdate() > 0;
            allen.invalidateAll();
            return nieuw;
        } catch (SQLException e) {
            throw new IllegalStateException("De pet is niet te geven", e);
        }
    }

    private List<Collega> actief(Predicate<Ingeschreven> wie) {
        return allen().mensen().values().stream()
                .filter(Ingeschreven::werktHier)
                .filter(wie)
                .map(Ingeschreven::collega)
                .toList();
    }

    private Gelezen allen() {
        return allen.get(Collegas.class);
    }

    private Gelezen lees() {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(ALLEN);
                ResultSet rijen = vraag.executeQuery()) {
            Map<UUID, Ingeschreven> gevonden = new LinkedHashMap<>();
            while (rijen.next()) {
                Collega collega = new Collega(rijen.getObject("id", UUID.class), rijen.getString("naam"));
                boolean werktHier = rijen.getBoolean("actief") && rijen.getObject("persoon") == null;
                gevonden.computeIfAbsent(collega.id(), nieuw -> new Ingeschreven(collega, werktHier, new HashSet<>()));
                String pet = rijen.getString("pet");
                if (pet != null) {
                    gevonden.get(collega.id()).petten().add(pet);
                }
            }
            return new Gelezen(gevonden, ConcurrentHashMap.newKeySet());
        } catch (SQLException e) {
            throw new IllegalStateException("De collega's zijn niet te lezen", e);
        }
    }
}
