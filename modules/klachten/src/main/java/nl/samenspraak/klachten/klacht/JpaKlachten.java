package nl.samenspraak.klachten.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.kolom.Rijwaarde;
import nl.samenspraak.toegang.navraag.Zaaksleutels;

/** Klachten in the database. */
@ApplicationScoped
class JpaKlachten implements Klachten {

    private static final String OVER_HEM = " not (" + Uitsluiting.jpql("k", ":gebruiker") + ")";
    private static final String MET_AFSCHRIFT = " from Klacht k where k.id in"
            + " (select z.id from Klacht z join z.gedragingen g where g.beklaagde = :gebruiker and g.afschriftOp is not null)"
            // Whoever got the copy of both by mistake has nothing to do with the joined one either.
            + " and (k.gevoegdBij is null or k.gevoegdBij in"
            + " (select h.id from Klacht h join h.gedragingen hg where hg.beklaagde = :gebruiker))";

    private static final String VRAAGT_AANDACHT = "select count(*) from klachten.klacht k where k.id in"
            + " (select g.klacht from klachten.gedraging g where g.beklaagde = ?1 and g.afschrift_op is not null)"
            + " and (k.open = true or exists (select 1 from klachten.maatregel m where m.klacht = k.id"
            + " and m.collega = ?1 and m.afgerond_op is null))";

    private static final String OVER_GENOEMDE =
            "select g.naam, g.functie from Klacht k join k.gedragingen g where k.id = :klacht and g.beklaagde is null";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Inject
    private JpaKlokstand klokstand;

    @Inject
    private Nawerk nawerk;

    @Inject
    private Behandelbaar behandelbaar;

    @Override
    public void add(Klacht klacht) {
        klokstand.zet(klacht);
        klacht.magNiemand(behandelbaar.doorNiemand(klacht));
        em.persist(klacht);
        // Its terms refer to it, and the provider does not know that.
        em.flush();
        klokstand.houBij(klacht);
    }

    @Override
    public Optional<Klacht> find(KlachtId id) {
        return Optional.ofNullable(em.find(Klacht.class, id.waarde()));
    }

    @Override
    public Optional<Klacht> find(Klachtnummer nummer) {
        return Dossiervragen.lees(
                        em, Klachttoewijzer.DELEN, "select k from Klacht k where k.nummer = :nummer", Klacht.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void bevestig(Klacht klacht) {
        try {
            klokstand.zet(klacht);
            klacht.laatOver(!klacht.status().open() && nawerk.isEr(klacht));
            klacht.magNiemand(behandelbaar.doorNiemand(klacht));
            em.flush();
            klokstand.houBij(klacht);
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }

    @Override
    public boolean isTaakVan(UUID klacht, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(k) from Klacht k where k.id = :klacht and (k.behandelaar = :gebruiker"
                                        + " or k.behandelaar is null and k.vastgelegdDoor = :gebruiker"
                                        + " or exists (select h.id from Klacht h where h.id = k.gevoegdBij"
                                        + " and h.behandelaar = :gebruiker))"
                                        + " and " + Uitsluiting.jpql("k", ":gebruiker"),
                                Long.class)
                        .setParameter("klacht", klacht)
                        .setParameter("gebruiker", gebruiker)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<KlachtId> id(Klachtnummer nummer) {
        return Zaaksleutels.id(em, Klacht.class, nummer.waarde()).map(KlachtId::new);
    }

    @Override
    public Optional<String> vrij(UUID klacht) {
        return Dossiervragen.overNiemand(
                        em,
                        "select k.nummer from Klacht k where k.id = :klacht and k.behandelaar is null and k.status <> :afgedaan",
                        String.class)
                .setParameter("klacht", klacht)
                .setParameter("afgedaan", Klachtstatus.AFGEDAAN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Boolean> isGeoordeeld(Klachtnummer nummer, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                        em,
                        "select case when k.afdoening = :oordeel and g.oordeel is not null then 1 else 0 end"
                                + " from Klacht k left join k.gedragingen g where k.nummer = :nummer and "
                                + Uitsluiting.jpql("k", ":gebruiker") + " order by index(g)",
                        Integer.class)
                .setParameter("oordeel", Afdoening.OORDEEL)
                .setParameter("nummer", nummer.waarde())
                .setParameter("gebruiker", gebruiker)
                .getResultStream()
                .map(ja -> ja == 1)
                .toList();
    }

    @Override
    public boolean isKlager(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                                em, "select count(k) from Klacht k where k.klager.persoon = :persoon", Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isBeklaagde(UUID klacht, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em, "select count(k) from Klacht k where k.id = :klacht and" + OVER_HEM, Long.class)
                        .setParameter("klacht", klacht)
                        .setParameter("gebruiker", gebruiker)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean overGenoemde(UUID klacht, UUID gebruiker, String naam) {
        boolean heetZo = Dossiervragen.overNiemand(em, OVER_GENOEMDE, Object[].class)
                .setParameter("klacht", klacht)
                .getResultStream()
                .anyMatch(rij -> Naamgelijkenis.lijken(naam, rij[0] + " " + rij[1]));
        return heetZo && !isEenAnder(klacht, gebruiker);
    }

    private boolean isEenAnder(UUID klacht, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(e) from EenAnder e where e.klacht = :klacht and e.collega = :gebruiker",
                                Long.class)
                        .setParameter("klacht", klacht)
                        .setParameter("gebruiker", gebruiker)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean heeftAfschrift(UUID klacht, UUID gebruiker) {
        return Dossiervragen.overNiemand(em, "select count(k)" + MET_AFSCHRIFT + " and k.id = :klacht", Long.class)
                        .setParameter("gebruiker", gebruiker)
                        .setParameter("klacht", klacht)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean heeftMaatregel(UUID klacht, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(m) from Maatregel m, Klacht k where k.id = m.klacht and k.id = :klacht"
                                        + " and m.collega = :gebruiker and " + Uitsluiting.jpql("k", ":gebruiker"),
                                Long.class)
                        .setParameter("klacht", klacht)
                        .setParameter("gebruiker", gebruiker)
                        .getSingleResult()
                > 0;
    }

    @Override
    public long telOverHem(UUID gebruiker) {
        Object aantal = Dossiervragen.overNiemandSql(em, VRAAGT_AANDACHT)
                .setParameter(1, gebruiker)
                .getSingleResult();
        return Rijwaarde.getal(aantal);
    }

    @Override
    public List<Afschriften.Regel> afschriften(UUID gebruiker, int aantal) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.KLACHT,
                        "select new nl.samenspraak.klachten.klacht.Afschriften.Regel(k.id, k.nummer, k.ontvangenOp, k.status)"
                                + MET_AFSCHRIFT + " order by k.ontvangenOp desc, k.id desc",
                        Afschriften.Regel.class)
                .setParameter("gebruiker", gebruiker)
                .setMaxResults(aantal)
                .getResultList();
    }
}
