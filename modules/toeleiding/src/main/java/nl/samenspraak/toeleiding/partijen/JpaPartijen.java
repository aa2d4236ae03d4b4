package nl.samenspraak.toeleiding.partijen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Partijaard;
import nl.samenspraak.toeleiding.Partijregel;

/** The parties, in the database. Their tasks come along in the same statement: there are few, and every row shows them. */
@ApplicationScoped
class JpaPartijen implements Partijen {

    private static final String METEEN = "eclipselink.batch";
    private static final String TAKEN = "p.taken";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Partij partij) {
        em.persist(partij);
    }

    @Override
    public Optional<Partij> find(PartijId id) {
        return Optional.ofNullable(em.find(Partij.class, id.waarde()));
    }

    @Override
    public Optional<PartijId> metNaam(String naam) {
        return Dossiervragen.lees(
                        em, Dossierdeel.PARTIJEN, "select p.id from Partij p where p.zoeknaam = :naam", UUID.class)
                .setParameter("naam", Partij.zoek(naam))
                .getResultStream()
                .findFirst()
                .map(PartijId::new);
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
    public List<Partij> lijst(Partijvraag vraag, LocalDate vandaag) {
        return stel("select p", volgorde(vraag), Partij.class, vraag, vandaag)
                .setHint(METEEN, TAKEN)
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
    }

    @Override
    public long tel(Partijvraag vraag, LocalDate vandaag) {
        return stel("select p.id", "", UUID.class, vraag, vandaag)
                .setMaxResults(Telgrens.tot(vraag.vanaf()))
                .getResultList()
                .size();
    }

    private static String volgorde(Partijvraag vraag) {
        String richting = vraag.aflopend() ? " desc" : "";
        return " order by "
                + switch (vraag.volgorde()) {
                    case NAAM -> "p.zoeknaam" + richting;
                    case ROL -> "p.rol" + richting + ", p.zoeknaam" + richting;
                    case WAMS ->
                        "case when p.wamsOp is null then 0 else 1 end" + richting + ", p.wamsOp" + richting
                                + ", p.zoeknaam" + richting;
                };
    }

    private <T> TypedQuery<T> stel(String wat, String volgorde, Class<T> soort, Partijvraag vraag, LocalDate vandaag) {
        boolean zoekt = !vraag.zoek().isEmpty();
        List<String> eisen = new ArrayList<>();
        if (zoekt) {
            eisen.add("(p.zoeknaam like :zoek escape '!' or lower(p.contact) like :zoek escape '!')");
        }
        if (vraag.rol() != null) {
            eisen.add("(p.rol = :rol or p.rol = :beide)");
        }
        if (!vraag.ookBeeindigd()) {
            eisen.add("(p.beeindigdOp is null or p.beeindigdOp >= :vandaag)");
        }
        String waar = eisen.isEmpty() ? "" : " where " + String.join(" and ", eisen);
        TypedQuery<T> query =
                Dossiervragen.lees(em, Dossierdeel.PARTIJEN, wat + " from Partij p" + waar + volgorde, soort);
        if (zoekt) {
            query.setParameter("zoek", "%" + Partij.zoek(vraag.zoek()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (vraag.rol() != null) {
            query.setParameter("rol", vraag.rol()).setParameter("beide", Partijrol.BEIDE);
        }
        return vraag.ookBeeindigd() ? query : query.setParameter("vandaag", vandaag);
    }

    @Override
    public List<String> namenOpDag(LocalDate dag, Dossierdeel achter) {
        return Dossiervragen.lees(
                        em,
                        achter,
                        "select p.naam from Partij p where p.beeindigdOp is null or p.beeindigdOp >= :dag order by p.zoeknaam",
                        String.class)
                .setParameter("dag", dag)
                .getResultList();
    }

    @Override
    public List<Partij> opDag(LocalDate dag, Dossierdeel achter) {
        return Dossiervragen.lees(
                        em,
                        achter,
                        "select p from Partij p where p.beeindigdOp is null or p.beeindigdOp >= :dag order by p.zoeknaam",
                        Partij.class)
                .setParameter("dag", dag)
                .setHint(METEEN, TAKEN)
                .getResultList();
    }

    @Override
    public List<Partijregel> keuzeOpDag(LocalDate dag, Dossierdeel achter) {
        return Dossiervragen.lees(
                        em,
                        achter,
                        "select p.id, p.naam from Partij p where p.beeindigdOp is null or p.beeindigdOp >= :dag"
                                + " order by p.zoeknaam",
                        Object[].class)
                .setParameter("dag", dag)
                .getResultStream()
                .map(rij -> new Partijregel(new PartijId((UUID) rij[0]), (String) rij[1]))
                .toList();
    }

    @Override
    public Map<PartijId, Partijaard> aarden(Set<PartijId> ids, Dossierdeel achter) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Dossiervragen.lees(
                        em, achter, "select p.id, p.soort, p.rol from Partij p where p.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(PartijId::waarde).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        rij -> new PartijId((UUID) rij[0]),
                        rij -> Partijgegevens.aard((String) rij[1], (Partijrol) rij[2])));
    }

    @Override
    public List<Partij> met(Set<PartijId> ids, Dossierdeel achter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return Dossiervragen.lees(em, achter, "select p from Partij p where p.id in :ids", Partij.class)
                .setParameter("ids", ids.stream().map(PartijId::waarde).toList())
                .setHint(METEEN, TAKEN)
                .getResultList();
    }

    @Override
    public Map<PartijId, String> namen(Set<PartijId> ids, Dossierdeel achter) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Dossiervragen.lees(em, achter, "select p.id, p.naam from Partij p where p.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(PartijId::waarde).toList())
                .getResultStream()
                .collect(Collectors.toMap(rij -> new PartijId((UUID) rij[0]), rij -> (String) rij[1]));
    }
}
