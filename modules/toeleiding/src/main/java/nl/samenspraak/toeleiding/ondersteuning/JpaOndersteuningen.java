package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** How it stands with cliëntondersteuning, in the database. */
@ApplicationScoped
class JpaOndersteuningen implements Ondersteuningen {

    /** With the talks, in one question: whoever looks at the one sees the other. */
    private static final String MET_GESPREKKEN =
            "select distinct o from Ondersteuning o left join fetch o.gesprekken where o.toeleiding = :toeleiding";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Ondersteuning ondersteuning) {
        em.persist(ondersteuning);
    }

    @Override
    public Optional<Ondersteuning> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, MET_GESPREKKEN, Ondersteuning.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultStream()
                .findFirst();
    }
}
