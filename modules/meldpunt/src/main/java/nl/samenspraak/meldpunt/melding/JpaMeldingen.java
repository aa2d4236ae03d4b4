package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.kolom.Rijwaarde;
import nl.samenspraak.toegang.navraag.Zaaksleutels;

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

    /** Which meldingen are about somebody, alone or with others, each along its index. */
    private static final String OVER = "select o.id from meldpunt.melding o where o.persoon = ?1"
            + " union select b.melding from meldpunt.medebetrokkene b where b.persoon = ?1";

    /** And about whom something went out that has to be put right still. */
    private static final String RECHT_TE_ZETTEN =
            " union select t.melding from meldpunt.terugbeltaak t where t.persoon = ?1";

    private static final List<String> DEELNEMERS = List.of("aangenomenDoor", "behandelaar", "afsluiting.door");

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
        return Zaaksleutels.id(em, Melding.class, nummer.waarde()).map(MeldingId::new);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> sleutels) {
        return Zaaksleutels.nummers(em, Melding.class, sleutels);
    }

    @Override
    public Set<UUID> deelnemers(UUID melding) {
        return Zaaksleutels.deelnemers(em, Melding.class, DEELNEMERS, Optional.of("toewijzingen"), melding);
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
    public Optional<String> taakdoel(UUID melding, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                        em,
                        "select m.doel from Melding m where m.id = :melding and (m.behandelaar = :gebruiker"
                                + " or m.behandelaar is null and m.aangenomenDoor = :gebruiker)",
                        String.class)
                .setParameter("melding", melding)
                .setParameter("gebruiker", gebruiker)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean volgtWvggz(UUID melding, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(m) from Melding m where m.id = :melding and (m.behandelaar = :gebruiker"
                                        + " or m.behandelaar is null and m.aangenomenDoor = :gebruiker)"
                                        + " and (m.doel = :wvggz or m.wvggzLoopt = true or m.afsluiting.sluitreden = :einde)",
                                Long.class)
                        .setParameter("melding", melding)
                        .setParameter("gebruiker", gebruiker)
                        .setParameter("wvggz", Behandeling.WVGGZ)
                        .setParameter("einde", Sluitreden.WVGGZ)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<String> vrij(UUID melding) {
        return Dossiervragen.overNiemand(
                        em,
                        "select m.nummer from Melding m where m.id = :melding and m.behandelaar is null"
                                + " and m.status <> :afgesloten",
                        String.class)
                .setParameter("melding", melding)
                .setParameter("afgesloten", Meldingstatus.AFGESLOTEN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<UUID> gegevenAan(UUID melding, UUID gever) {
        return Dossiervragen.overNiemand(
                        em,
                        "select m.behandelaar from Melding m join m.toewijzingen t where m.id = :melding"
                                + " and (t.door = :gever or t.van = :gever) and t.aan = m.behandelaar and t.aan <> :gever",
                        UUID.class)
                .setParameter("melding", melding)
                .setParameter("gever", gever)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        Number aantal =
                (Number) Dossiervragen.overNiemandSql(em, "select count(*) from (" + OVER + RECHT_TE_ZETTEN + ") welke")
                        .setParameter(1, persoon.waarde())
                        .getSingleResult();
        return aantal.longValue() > 0;
    }

    @Override
    public List<EerdereMeldingrij> over(PersoonId persoon) {
        List<?> rijen = Dossiervragen.leesSql(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select cast(m.id as varchar), m.nummer, cast(m.aangenomen_op as varchar), m.status,"
                                + " cast(coalesce(m.behandelaar, m.aangenomen_door) as varchar) from meldpunt.melding m"
                                + " where m.id in (" + OVER + ") order by m.aangenomen_op desc, m.id")
                .setParameter(1, persoon.waarde())
                .getResultList();
        return rijen.stream().map(rij -> eerdere((Object[]) rij)).toList();
    }

    private static EerdereMeldingrij eerdere(Object[] rij) {
        return new EerdereMeldingrij(
                UUID.fromString(rij[0].toString()),
                rij[1].toString(),
                Rijwaarde.moment(rij[2]),
                Meldingstatus.valueOf(rij[3].toString()),
                UUID.fromString(rij[4].toString()));
    }

    @Override
    public long teLaat(LocalDate vandaag) {
        Number aantal = (Number) Dossiervragen.overNiemandSql(em, TE_LAAT)
                .setParameter(1, vandaag)
                .getSingleResult();
        return aantal.longValue();
    }
}
