package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** Meldingen in the database. */
@ApplicationScoped
class JpaMeldingen implements Meldingen {

    /** A melding with its course, in one question: whoever looks at the one sees the other. */
    private static final String MET_VERLOOP =
            "select distinct m from Melding m left join fetch m.toewijzingen where m.id = :melding";

    private static final String TE_LAAT =
            "select count(*) from (select m.id from meldpunt.melding m where m.open = true"
                    + " and m.uiterlijk < ?1 order by m.open, m.uiterlijk, m.id fetch first " + Telgrens.tot(0)
                    + " rows only) geteld";

    private static final String DEELNEMERS = "select m.aangenomenDoor, m.behandelaar, m.afsluiting.door, t.door, t.aan"
            + " from Melding m left join m.toewijzingen t where m.id = :melding";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Melding melding) {
        em.persist(melding);
    }

    @Override
    public Optional<Melding> find(MeldingId id) {
        return Dossiervragen.lees(em, Dossierdeel.SIGNAAL, MET_VERLOOP, Melding.class)
                .setParameter("melding", id.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Melding> find(Meldingnummer nummer) {
        return Dossiervragen.lees(
                        em, Dossierdeel.SIGNAAL, "select m from Melding m where m.nummer = :nummer", Melding.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<MeldingId> id(Meldingnummer nummer) {
        return Dossiervragen.overNiemand(em, "select m.id from Melding m where m.nummer = :nummer", UUID.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst()
                .map(MeldingId::new);
    }

    @Override
    public Set<UUID> deelnemers(UUID melding) {
        return Dossiervragen.overNiemand(em, DEELNEMERS, Object[].class)
                .setParameter("melding", melding)
                .getResultStream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }

    @Override
    public void bevestig(Melding melding) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }

    @Override
    public void raakAan(Melding melding) {
        em.lock(melding, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public boolean isTaakVan(UUID melding, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(m) from Melding m where m.id = :melding and (m.behandelaar = :gebruiker"
                                        + " or m.behandelaar is null and m.aangenomenDoor = :gebruiker)",
                                Long.class)
                        .setParameter("melding", melding)
                        .setParameter("gebruiker", gebruiker)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        return Dossiervragen.overNiemand(em, "select count(m) from Melding m where m.persoon = :persoon", Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<EerdereMelding> over(PersoonId persoon) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select new nl.samenspraak.meldpunt.melding.EerdereMelding(m.aangenomenOp, m.status) from Melding m"
                                + " where m.persoon = :persoon order by m.aangenomenOp desc",
                        EerdereMelding.class)
                .setParameter("persoon", persoon)
                .getResultList();
    }

    @Override
    public long teLaat(LocalDate vandaag) {
        Number aantal = (Number) Dossiervragen.overNiemandSql(em, TE_LAAT)
                .setParameter(1, vandaag)
                .getSingleResult();
        return aantal.longValue();
    }
}
