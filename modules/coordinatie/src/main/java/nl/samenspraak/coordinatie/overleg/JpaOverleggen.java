package nl.samenspraak.coordinatie.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.Dossiervragen;

/** Casusoverleggen in the database. */
@ApplicationScoped
class JpaOverleggen implements Overleggen {

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Dossierentiteit nieuw) {
        em.persist(nieuw);
        // What belongs to a casusoverleg refers to it, and the provider does not know that.
        em.flush();
    }

    @Override
    public void verwijder(Dossierentiteit weg) {
        em.remove(weg);
    }

    @Override
    public List<Casusoverleg> van(CoordinatieId coordinatie) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.COORDINATIEDOSSIER,
                        "select o from Casusoverleg o where o.coordinatie = :coordinatie order by o.dag desc, o.id desc",
                        Casusoverleg.class)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }

    @Override
    public Optional<Casusoverleg> find(CoordinatieId coordinatie, UUID overleg) {
        return van(coordinatie).stream().filter(dit -> dit.id().equals(overleg)).findFirst();
    }

    @Override
    public List<Deelnemer> deelnemers(CoordinatieId coordinatie, UUID overleg) {
        return van(
                        coordinatie,
                        "select d from Deelnemer d where d.coordinatie = :coordinatie order by d.id",
                        Deelnemer.class)
                .stream()
                .filter(dit -> dit.overleg().equals(overleg))
                .toList();
    }

    @Override
    public List<Overleggast> gasten(CoordinatieId coordinatie, UUID overleg) {
        return gasten(coordinatie).stream()
                .filter(dit -> dit.overleg().equals(overleg))
                .toList();
    }

    @Override
    public List<Overleggast> gasten(CoordinatieId coordinatie) {
        return van(
                coordinatie,
                "select g from Overleggast g where g.coordinatie = :coordinatie order by g.id",
                Overleggast.class);
    }

    @Override
    public List<Overlegafspraak> afspraken(CoordinatieId coordinatie, UUID overleg) {
        return van(
                        coordinatie,
                        "select a from Overlegafspraak a where a.coordinatie = :coordinatie order by a.uiterlijk, a.id",
                        Overlegafspraak.class)
                .stream()
                .filter(dit -> dit.overleg().equals(overleg))
                .toList();
    }

    @Override
    public List<Meeneming> meenemingen(CoordinatieId coordinatie, UUID overleg) {
        return van(
                        coordinatie,
                        "select m from Meeneming m where m.coordinatie = :coordinatie order by m.id",
                        Meeneming.class)
                .stream()
                .filter(dit -> dit.overleg().equals(overleg))
                .toList();
    }

    private <T> List<T> van(CoordinatieId coordinatie, String vraag, Class<T> soort) {
        return Dossiervragen.lees(em, Dossierdeel.COORDINATIEDOSSIER, vraag, soort)
                .setParameter("coordinatie", coordinatie.waarde())
                .getResultList();
    }
}
