package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Letters in the database; a list of them reads none of their content. */
@ApplicationScoped
class JpaPlanbriefarchief implements Planbriefarchief {

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Planbrief brief) {
        em.persist(brief);
    }

    @Override
    public Optional<Planbrief> find(CoordinatieId coordinatie, UUID brief) {
        return Optional.ofNullable(em.find(Planbrief.class, brief))
                .filter(gevonden -> gevonden.coordinatie().equals(coordinatie.waarde()));
    }

    @Override
    public List<Planbriefregel> van(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.COORDINATIEDOSSIER,
                        "select new nl.samenspraak.coordinatie.brieven.Planbriefregel(b.id, b.soort, b.ontvanger, b.naam,"
                                + " b.wijze, b.verzondenOp, b.verzondenDoor) from Planbrief b"
                                + " where b.coordinatie = :coordinatie order by b.verzondenOp desc, b.id desc",
                        Planbriefregel.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }
}
