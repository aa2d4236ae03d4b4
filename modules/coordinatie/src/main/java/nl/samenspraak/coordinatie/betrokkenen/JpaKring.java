package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** The household and the parties of a plan, in the database. */
@ApplicationScoped
class JpaKring implements Kring {

    private static final List<Dossierdeel> DELEN = List.of(Dossierdeel.COORDINATIEDOSSIER, Dossierdeel.PLAN);

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Gezinslid lid) {
        em.persist(lid);
    }

    @Override
    public void add(Planpartij partij) {
        em.persist(partij);
    }

    @Override
    public void verwijder(Gezinslid lid) {
        em.remove(lid);
    }

    @Override
    public void verwijder(Planpartij partij) {
        em.remove(partij);
    }

    @Override
    public List<Gezinslid> leden(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        DELEN,
                        "select l from Gezinslid l where l.coordinatie = :coordinatie order by l.rang, l.id",
                        Gezinslid.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }

    @Override
    public List<Planpartij> partijen(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        DELEN,
                        "select p from Planpartij p where p.coordinatie = :coordinatie order by p.sinds, p.id",
                        Planpartij.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }
}
