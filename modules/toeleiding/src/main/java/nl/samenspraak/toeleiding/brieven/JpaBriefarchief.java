package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Letters in the database; a list of them reads none of their content. */
@ApplicationScoped
class JpaBriefarchief implements Briefarchief {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Onderzoeksbrief brief) {
        em.persist(brief);
    }

    @Override
    public Optional<Onderzoeksbrief> find(ToeleidingId toeleiding, UUID brief) {
        return Optional.ofNullable(em.find(Onderzoeksbrief.class, brief))
                .filter(gevonden -> gevonden.toeleiding().equals(toeleiding.waarde()));
    }

    @Override
    public List<Briefregel> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select new nl.samenspraak.toeleiding.brieven.Briefregel(b.id, b.soort, b.ontvanger, b.naam, b.wijze,"
                                + " b.verzondenOp, b.verzondenDoor, b.postreden) from Onderzoeksbrief b where b.toeleiding = :toeleiding"
                                + " order by b.verzondenOp desc, b.id desc",
                        Briefregel.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public void wis(ToeleidingId toeleiding, List<UUID> welke) {
        welke.stream().flatMap(brief -> find(toeleiding, brief).stream()).forEach(em::remove);
        em.flush();
    }
}
