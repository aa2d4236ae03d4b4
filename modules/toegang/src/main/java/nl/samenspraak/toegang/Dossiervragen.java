package nl.samenspraak.toegang;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * The one way in which a module puts a question to its tables. A projection or a native query loads no entity, so no {@link
 * Poortwachter} stands before it: whoever asks says which part of the dossier the answer shows, and nothing is asked while no gate is
 * open for that part. The build sees to it that nobody asks an {@link EntityManager} itself.
 */
public final class Dossiervragen {

    private Dossiervragen() {}

    /**
     * A question in JPQL whose answer shows dossier data: entities, columns, or a constructor with them.
     *
     * @param em the unit of the module that asks
     * @param deel the part that the answer shows
     * @param jpql the question
     * @param soort what comes back
     * @param <T> what comes back
     * @return the question, to be filled and asked at once
     * @throws PoortGesloten when no gate is open for that part
     */
    public static <T> TypedQuery<T> lees(EntityManager em, Dossierdeel deel, String jpql, Class<T> soort) {
        eisLezen(deel);
        return em.createQuery(jpql, soort);
    }

    /**
     * The same of what belongs to more than one part: a gate that is open for one of them lets it be asked.
     *
     * @param em the unit of the module that asks
     * @param delen the parts to which the answer belongs
     * @param jpql the question
     * @param soort what comes back
     * @param <T> what comes back
     * @return the question, to be filled and asked at once
     * @throws PoortGesloten when no gate is open for any of them
     */
    public static <T> TypedQuery<T> lees(EntityManager em, List<Dossierdeel> delen, String jpql, Class<T> soort) {
        if (!Poort.laatLezen(delen.toArray(Dossierdeel[]::new), Optional.empty())) {
            throw new PoortGesloten(delen.get(0));
        }
        return em.createQuery(jpql, soort);
    }

    /**
     * A question in SQL whose answer shows dossier data.
     *
     * @param em the unit of the module that asks
     * @param deel the part that the answer shows
     * @param sql the question
     * @return the question, to be filled and asked at once
     * @throws PoortGesloten when no gate is open for that part
     */
    public static Query leesSql(EntityManager em, Dossierdeel deel, String sql) {
        eisLezen(deel);
        return em.createNativeQuery(sql);
    }

    /**
     * Changes or removes many rows at once, in JPQL.
     *
     * @param em the unit of the module that asks
     * @param deel the part to which they belong
     * @param jpql the order
     * @return the order, to be filled and carried out at once
     * @throws PoortGesloten when no gate lets that part be changed
     */
    public static Query wijzig(EntityManager em, Dossierdeel deel, String jpql) {
        eisWijzigen(deel);
        return em.createQuery(jpql);
    }

    /**
     * Changes or removes many rows at once, in SQL.
     *
     * @param em the unit of the module that asks
     * @param deel the part to which they belong
     * @param sql the order
     * @return the order, to be filled and carried out at once
     * @throws PoortGesloten when no gate lets that part be changed
     */
    public static Query wijzigSql(EntityManager em, Dossierdeel deel, String sql) {
        eisWijzigen(deel);
        return em.createNativeQuery(sql);
    }

    /**
     * A question whose answer shows nothing of any dossier: how many there are, or whether somebody has a task in one. The gate asks
     * such things before it is open, and so does a menu. The build knows by name who does this.
     *
     * @param em the unit of the module that asks
     * @param jpql the question
     * @param soort what comes back
     * @param <T> what comes back
     * @return the question
     */
    public static <T> TypedQuery<T> overNiemand(EntityManager em, String jpql, Class<T> soort) {
        return em.createQuery(jpql, soort);
    }

    /**
     * The same in SQL; also for tables that hold no dossier, such as the last number that was given out.
     *
     * @param em the unit of the module that asks
     * @param sql the question or order
     * @return the question or order
     */
    public static Query overNiemandSql(EntityManager em, String sql) {
        return em.createNativeQuery(sql);
    }

    private static void eisLezen(Dossierdeel deel) {
        if (!Poort.laatLezen(new Dossierdeel[] {deel}, Optional.empty())) {
            throw new PoortGesloten(deel);
        }
    }

    private static void eisWijzigen(Dossierdeel deel) {
        if (!Poort.laatWijzigen(new Dossierdeel[] {deel})) {
            throw new PoortGesloten(deel);
        }
    }
}
