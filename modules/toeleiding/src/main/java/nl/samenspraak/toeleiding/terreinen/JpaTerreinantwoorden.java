package nl.samenspraak.toeleiding.terreinen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** The answers of the second step in the database. */
@ApplicationScoped
class JpaTerreinantwoorden implements Terreinantwoorden {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Terreinantwoord antwoord) {
        em.persist(antwoord);
    }

    @Override
    public List<Terreinantwoord> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select a from Terreinantwoord a where a.toeleiding = :toeleiding order by a.rang",
                        Terreinantwoord.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public void verwijder(Terreinantwoord antwoord) {
        em.remove(antwoord);
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        List<Terreinantwoord> weg = van(toeleiding);
        weg.forEach(em::remove);
        em.flush();
        return weg.size();
    }
}
