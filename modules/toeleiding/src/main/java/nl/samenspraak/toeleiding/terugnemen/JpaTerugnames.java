package nl.samenspraak.toeleiding.terugnemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Who has to hear that something is taken back, in the database. */
@ApplicationScoped
class JpaTerugnames implements Terugnames {

    private static final List<String> SOORTEN =
            List.of("Terugname p where", "Correctieplicht p where", "Doorgeleiding p where p.loket <> '' and");

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Terugname terugname) {
        em.persist(terugname);
    }

    @Override
    public void verwijder(Terugname terugname) {
        em.remove(terugname);
    }

    @Override
    public List<Terugname> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select t from Terugname t where t.toeleiding = :toeleiding order by t.id",
                        Terugname.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public Set<ToeleidingId> metBriefOpen(Set<ToeleidingId> toeleidingen) {
        List<UUID> welke = toeleidingen.stream().map(ToeleidingId::waarde).toList();
        return SOORTEN.stream()
                .flatMap(soort -> metBriefOpen(soort, welke).stream())
                .map(ToeleidingId::new)
                .collect(Collectors.toSet());
    }

    private List<UUID> metBriefOpen(String soort, List<UUID> welke) {
        return Dossiervragen.overNiemand(
                        em,
                        "select distinct p.toeleiding from " + soort
                                + " p.toeleiding in :welke and p.verstuurdOp is null",
                        UUID.class)
                .setParameter("welke", welke)
                .getResultList();
    }
}
