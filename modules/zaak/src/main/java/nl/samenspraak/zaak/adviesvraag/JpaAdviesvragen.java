package nl.samenspraak.zaak.adviesvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** Questions in the database. */
@ApplicationScoped
class JpaAdviesvragen implements Adviesvragen {

    private static final String VRAAG = "select distinct a from Adviesvraag a left join fetch a.regels where ";

    /** What somebody typed stands in one of the things that were said. */
    private static final String WOORD =
            " and exists (select b.id from Adviesvraag b join b.regels r where b.id = a.id and lower(r.tekst) like :woord%d escape '!')";

    @PersistenceContext(unitName = "zaak")
    private EntityManager em;

    @Override
    public void add(Adviesvraag vraag) {
        em.persist(vraag);
    }

    @Override
    public List<Adviesvraag> van(Zaakverwijzing zaak, Dossierdeel achter) {
        return Dossiervragen.lees(em, achter, VRAAG + "a.zaak = :zaak order by a.id desc", Adviesvraag.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    @Override
    public List<Adviesvraag> los(UUID van) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.ADVIESVRAAG,
                        VRAAG + "a.gesteldDoor = :van and a.zaaksoort is null order by a.id desc",
                        Adviesvraag.class)
                .setParameter("van", van)
                .getResultList();
    }

    @Override
    public List<Adviesvraag> lijst(Adviesfilter filter) {
        List<UUID> eerst = blad(filter);
        return eerst.isEmpty()
                ? List.of()
                : Dossiervragen.lees(
                                em,
                                Dossierdeel.ADVIESVRAAG,
                                VRAAG + "a.id in :welke order by a.id" + (filter.wachtend() ? "" : " desc"),
                                Adviesvraag.class)
                        .setParameter("welke", eerst)
                        .getResultList();
    }

    private List<UUID> blad(Adviesfilter filter) {
        String woorden = IntStream.range(0, filter.woorden().size())
                .mapToObj(WOORD::formatted)
                .collect(Collectors.joining());
        TypedQuery<UUID> vraag = Dossiervragen.lees(
                        em,
                        Dossierdeel.ADVIESVRAAG,
                        "select a.id from Adviesvraag a where a.stand " + (filter.wachtend() ? "=" : "<>") + " :gesteld"
                                + woorden + " order by a.id" + (filter.wachtend() ? "" : " desc"),
                        UUID.class)
                .setParameter("gesteld", Adviesstand.GESTELD)
                .setFirstResult(filter.vanaf())
                .setMaxResults(Adviesfilter.BLAD + 1);
        for (int plek = 0; plek < filter.woorden().size(); plek++) {
            vraag.setParameter("woord" + plek, "%" + letterlijk(filter.woorden().get(plek)) + "%");
        }
        return vraag.getResultList();
    }

    private static String letterlijk(String woord) {
        return woord.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public Optional<Adviesvraag> find(UUID id, Dossierdeel achter) {
        return Dossiervragen.lees(em, achter, VRAAG + "a.id = :id", Adviesvraag.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long wachtend() {
        return Dossiervragen.overNiemand(em, "select count(a) from Adviesvraag a where a.stand = :gesteld", Long.class)
                .setParameter("gesteld", Adviesstand.GESTELD)
                .getSingleResult();
    }

    @Override
    public void maakLos(Zaakverwijzing zaak) {
        Dossiervragen.overNiemandSql(em, "update zaak.adviesvraag set zaak = null where zaak = ?1")
                .setParameter(1, zaak.id())
                .executeUpdate();
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
