package nl.samenspraak.toegang.navraag;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossiervragen;

/**
 * What is asked of every kind of case while no gate is open yet: its number, what identifies it, and which users work or worked on it. Nothing
 * of that says anything about whom it is about.
 */
public final class Zaaksleutels {

    private Zaaksleutels() {}

    /**
     * @param em the unit of the module that asks
     * @param soort the entity of the case
     * @param nummer a number
     * @return what identifies the case, when there is one
     */
    public static Optional<UUID> id(EntityManager em, Class<?> soort, String nummer) {
        return Dossiervragen.overNiemand(em, "select z.id" + uit(soort) + " where z.nummer = :nummer", UUID.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    /**
     * @param em the unit of the module that asks
     * @param soort the entity of the case
     * @param zaken identifiers
     * @return the number by identifier, of those that are there
     */
    public static Map<UUID, String> nummers(EntityManager em, Class<?> soort, Set<UUID> zaken) {
        return Dossiervragen.overNiemand(
                        em, "select z.id, z.nummer" + uit(soort) + " where z.id in :zaken", Object[].class)
                .setParameter("zaken", zaken)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    /**
     * @param em the unit of the module that asks
     * @param soort the entity of the case
     * @param velden its fields that each hold a user, two or more
     * @param overdrachten its field that holds who gave it to whom, as {@code door} and {@code aan}; empty when it is never given away
     * @param zaak an identifier
     * @return the users in those fields
     */
    public static Set<UUID> deelnemers(
            EntityManager em, Class<?> soort, List<String> velden, Optional<String> overdrachten, UUID zaak) {
        String gevraagd = velden.stream().map(veld -> "z." + veld).collect(Collectors.joining(", "));
        String jpql = "select " + gevraagd
                + overdrachten.map(lijst -> ", o.door, o.aan").orElse("") + uit(soort)
                + overdrachten.map(lijst -> " left join z." + lijst + " o").orElse("") + " where z.id = :zaak";
        return Dossiervragen.overNiemand(em, jpql, Object[].class)
                .setParameter("zaak", zaak)
                .getResultStream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }

    private static String uit(Class<?> soort) {
        return " from " + soort.getSimpleName() + " z";
    }
}
