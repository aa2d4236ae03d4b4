package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** Questions about looks in the database. */
@ApplicationScoped
class JpaInzagevragen implements Inzagevragen {

    private static final String VRAAG = "select v from Inzagevraag v where ";

    @PersistenceContext(unitName = "inwoner")
    private EntityManager em;

    @Override
    public void add(Inzagevraag vraag) {
        em.persist(vraag);
    }

    @Override
    public List<Inzagevraag> van(PersoonId persoon) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.INZAGEVRAAG,
                        VRAAG + "v.persoon = :persoon order by v.gesteldOp desc, v.id desc",
                        Inzagevraag.class)
                .setParameter("persoon", persoon)
                .getResultList();
    }

    @Override
    public boolean isGesteld(PersoonId persoon, UUID logid) {
        return !Dossiervragen.lees(
                        em,
                        Dossierdeel.INZAGEVRAAG,
                        "select v.id from Inzagevraag v where v.persoon = :persoon and v.logid = :logid",
                        UUID.class)
                .setParameter("persoon", persoon)
                .setParameter("logid", logid)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Inzagevraag> alle(boolean open, int eerste, int aantal) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.INZAGEVRAAG,
                        VRAAG
                                + (open
                                        ? "v.open = true order by v.open, v.uiterlijk, v.id"
                                        : "v.open = false order by v.open desc, v.uiterlijk desc, v.id desc"),
                        Inzagevraag.class)
                .setFirstResult(eerste)
                .setMaxResults(aantal)
                .getResultList();
    }

    @Override
    public long tel(boolean open) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.INZAGEVRAAG,
                        "select count(v) from Inzagevraag v where v.open = " + (open ? "true" : "false"),
                        Long.class)
                .getSingleResult();
    }

    @Override
    public Optional<Inzagevraag> find(UUID id) {
        return Optional.ofNullable(em.find(Inzagevraag.class, id));
    }

    @Override
    public List<UUID> rijp(LocalDate dag) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.INZAGEVRAAG,
                        "select v.id from Inzagevraag v where v.bewarenTot < :dag order by v.bewarenTot, v.id",
                        UUID.class)
                .setParameter("dag", dag)
                .getResultList();
    }

    @Override
    public void verwijder(Inzagevraag vraag) {
        em.remove(vraag);
    }

    @Override
    public boolean isErEenVan(PersoonId persoon) {
        return !Dossiervragen.overNiemand(em, "select v.id from Inzagevraag v where v.persoon = :persoon", UUID.class)
                .setParameter("persoon", persoon)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public long telOpen() {
        return Dossiervragen.overNiemand(em, "select count(v) from Inzagevraag v where v.open = true", Long.class)
                .getSingleResult();
    }

    @Override
    public void bevestig() {
        try {
            em.flush();
        } catch (OptimisticLockException ingehaald) {
            throw new VerouderdeVersie();
        }
    }
}
