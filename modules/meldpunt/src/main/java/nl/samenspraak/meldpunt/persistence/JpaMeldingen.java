package nl.samenspraak.meldpunt.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.EerdereMelding;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.Werklijst;
import nl.samenspraak.meldpunt.Werkstand;
import nl.samenspraak.meldpunt.Werkvoorraadvraag;
import nl.samenspraak.meldpunt.model.Melding;
import nl.samenspraak.meldpunt.model.Meldingen;
import nl.samenspraak.meldpunt.model.Werkrij;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.VerouderdeVersie;

/** Meldingen in the database. A list is one statement and loads no melding. */
@ApplicationScoped
class JpaMeldingen implements Meldingen {

    /** A melding with its course, in one question: whoever looks at the one sees the other. */
    private static final String MET_VERLOOP =
            "select distinct m from Melding m left join fetch m.toewijzingen where m.id = :melding";

    private static final String RIJ = "select new nl.samenspraak.meldpunt.model.Werkrij("
            + "m.id, m.versie, m.nummer, m.aangenomenOp, m.uiterlijk, m.status, m.behandelaar, m.persoon) from Melding m";

    /** In SQL: of a sum with constants in it the provider makes, on H2, text that the database parses anew each time. */
    private static final String STAND = "select count(*), count(case when behandelaar = ? then 1 end),"
            + " count(case when behandelaar is null then 1 end), count(case when uiterlijk < ? then 1 end)"
            + " from meldpunt.melding where open";

    private static final String TE_LAAT =
            "select count(m) from Melding m where m.open = :open and m.uiterlijk < :vandaag";

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
                .map(wie -> UUID.fromString(wie.toString()))
                .collect(Collectors.toSet());
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
                        .setParameter("gebruiker", gebruiker.toString())
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
                        "select new nl.samenspraak.meldpunt.EerdereMelding(m.aangenomenOp, m.status) from Melding m"
                                + " where m.persoon = :persoon order by m.aangenomenOp desc",
                        EerdereMelding.class)
                .setParameter("persoon", persoon)
                .getResultList();
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        return gevuld(
                        Dossiervragen.lees(
                                em, Dossierdeel.SIGNAAL, "select count(m) from Melding m" + waar(vraag), Long.class),
                        vraag,
                        gebruiker)
                .getSingleResult();
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        String richting = vraag.aflopend() ? " desc" : "";
        String volgorde = " order by m." + veld(vraag) + richting + ", m.id" + richting;
        return gevuld(
                        Dossiervragen.lees(em, Dossierdeel.SIGNAAL, RIJ + waar(vraag) + volgorde, Werkrij.class),
                        vraag,
                        gebruiker)
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker.toString())
                .setParameter(2, vandaag)
                .getSingleResult();
        return new Werkstand(getal(rij[0]), getal(rij[1]), getal(rij[2]), getal(rij[3]));
    }

    @Override
    public long teLaat(LocalDate vandaag) {
        return Dossiervragen.overNiemand(em, TE_LAAT, Long.class)
                .setParameter("vandaag", vandaag)
                .setParameter("open", true)
                .getSingleResult();
    }

    private static long getal(Object aantal) {
        return ((Number) aantal).longValue();
    }

    private static String waar(Werkvoorraadvraag vraag) {
        String wie = switch (vraag.lijst()) {
            case MIJN -> " and m.behandelaar = :gebruiker";
            case NIET_TOEGEWEZEN -> " and m.behandelaar is null";
            case TEAM -> " and (m.behandelaar is null or m.behandelaar <> :gebruiker)";
            case ALLE -> "";
        };
        String wanneer = vraag.totEnMet() == null ? "" : " and m.uiterlijk <= :totEnMet";
        return " where " + (vraag.isAllesOpen() ? "m.open = :open" : "m.status in :statussen") + wie + wanneer;
    }

    private static <T> TypedQuery<T> gevuld(TypedQuery<T> query, Werkvoorraadvraag vraag, UUID gebruiker) {
        if (vraag.isAllesOpen()) {
            query.setParameter("open", true);
        } else {
            query.setParameter("statussen", vraag.statussen());
        }
        if (vraag.lijst() == Werklijst.MIJN || vraag.lijst() == Werklijst.TEAM) {
            query.setParameter("gebruiker", gebruiker.toString());
        }
        return vraag.totEnMet() == null ? query : query.setParameter("totEnMet", vraag.totEnMet());
    }

    private static String veld(Werkvoorraadvraag vraag) {
        return switch (vraag.volgorde()) {
            case UITERLIJK -> "uiterlijk";
            case AANGENOMEN -> "aangenomenOp";
            case NUMMER -> "nummer";
        };
    }
}
