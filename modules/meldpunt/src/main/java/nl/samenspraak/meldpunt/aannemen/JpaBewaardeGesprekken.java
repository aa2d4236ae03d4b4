package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** Conversations in the database. */
@ApplicationScoped
class JpaBewaardeGesprekken implements BewaardeGesprekken {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(BewaardGesprek gesprek) {
        em.persist(gesprek);
    }

    @Override
    public Optional<BewaardGesprek> find(GesprekId id) {
        return Optional.ofNullable(em.find(BewaardGesprek.class, id.waarde()));
    }

    @Override
    public void bevestig() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }

    @Override
    public boolean isVan(UUID gesprek, UUID gebruiker, Instant nu) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(g) from BewaardGesprek g where g.id = :gesprek and g.eigenaar = :gebruiker"
                                        + " and g.vervaltOp > :nu",
                                Long.class)
                        .setParameter("gesprek", gesprek)
                        .setParameter("gebruiker", gebruiker)
                        .setParameter("nu", nu)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<BewaardGesprek> van(UUID eigenaar, Instant nu) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select g from BewaardGesprek g where g.eigenaar = :eigenaar and g.vervaltOp > :nu"
                                + " order by g.begonnenOp, g.id",
                        BewaardGesprek.class)
                .setParameter("eigenaar", eigenaar)
                .setParameter("nu", nu)
                .getResultList();
    }

    @Override
    public long aantalVan(UUID eigenaar, Instant nu) {
        return Dossiervragen.overNiemand(
                        em,
                        "select count(g) from BewaardGesprek g where g.eigenaar = :eigenaar and g.vervaltOp > :nu",
                        Long.class)
                .setParameter("eigenaar", eigenaar)
                .setParameter("nu", nu)
                .getSingleResult();
    }

    @Override
    public void remove(BewaardGesprek gesprek) {
        em.remove(gesprek);
    }

    @Override
    public boolean isIetsVerlopen(Instant nu) {
        return Dossiervragen.overNiemand(
                                em, "select count(g) from BewaardGesprek g where g.vervaltOp <= :nu", Long.class)
                        .setParameter("nu", nu)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<GesprekId> verlopen(Instant nu) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select g.id from BewaardGesprek g where g.vervaltOp <= :nu",
                        UUID.class)
                .setParameter("nu", nu)
                .getResultStream()
                .map(GesprekId::new)
                .toList();
    }

    @Override
    public void removeVerlopen(Instant nu) {
        Dossiervragen.wijzig(em, Dossierdeel.SIGNAAL, "delete from BewaardGesprek g where g.vervaltOp <= :nu")
                .setParameter("nu", nu)
                .executeUpdate();
    }
}
