package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Zaaksleutels;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Coördinaties in the database. */
@ApplicationScoped
class JpaCoordinaties implements Coordinaties {

    /** Every page of a coördinatie needs it, whichever part that page is of. */
    private static final List<Dossierdeel> DELEN = List.of(Dossierdeel.COORDINATIEDOSSIER, Dossierdeel.PLAN);

    /** A coördinatie with its course, in one question: whoever looks at the one sees the other. */
    private static final String MET_VERLOOP =
            "select distinct c from Coordinatie c left join fetch c.overdrachten where c.id = :coordinatie";

    private static final List<String> DEELNEMERS = List.of("begonnenDoor", "behandelaar", "geslotenDoor");

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public void add(Coordinatie coordinatie) {
        em.persist(coordinatie);
        // What belongs to it refers to it, and the provider does not know that.
        em.flush();
    }

    @Override
    public Optional<Coordinatie> find(CoordinatieId id) {
        return Dossiervragen.lees(em, DELEN, MET_VERLOOP, Coordinatie.class)
                .setParameter("coordinatie", id.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Coordinatie> find(Coordinatienummer nummer) {
        return Dossiervragen.lees(em, DELEN, "select c from Coordinatie c where c.nummer = :nummer", Coordinatie.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CoordinatieId> id(Coordinatienummer nummer) {
        return Zaaksleutels.id(em, Coordinatie.class, nummer.waarde()).map(CoordinatieId::new);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> sleutels) {
        return Zaaksleutels.nummers(em, Coordinatie.class, sleutels);
    }

    @Override
    public Set<UUID> deelnemers(UUID coordinatie) {
        return Zaaksleutels.deelnemers(em, Coordinatie.class, DEELNEMERS, Optional.of("overdrachten"), coordinatie);
    }

    @Override
    public Optional<Regievorm> taak(UUID coordinatie, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                        em,
                        "select c.regie from Coordinatie c where c.id = :coordinatie and c.behandelaar = :gebruiker",
                        Regievorm.class)
                .setParameter("coordinatie", coordinatie)
                .setParameter("gebruiker", gebruiker)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> vrij(UUID coordinatie) {
        return Dossiervragen.overNiemand(
                        em,
                        "select c.nummer from Coordinatie c where c.id = :coordinatie and c.behandelaar is null"
                                + " and c.stand = :nieuw",
                        String.class)
                .setParameter("coordinatie", coordinatie)
                .setParameter("nieuw", Coordinatiestand.NIEUW)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> nummerVan(ToeleidingId toeleiding) {
        return Dossiervragen.overNiemand(
                        em, "select c.nummer from Coordinatie c where c.toeleiding = :toeleiding", String.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                                em, "select count(c) from Coordinatie c where c.persoon = :persoon", Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isErEenOver(PersoonId persoon, boolean open) {
        return Dossiervragen.lees(
                                em,
                                DELEN,
                                "select count(c) from Coordinatie c where c.persoon = :persoon and c.open = " + open,
                                Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void bevestig(Coordinatie coordinatie) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }
}
