package nl.samenspraak.toeleiding.wie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Who the client is and who speaks, in the database. */
@ApplicationScoped
class JpaWiekaarten implements Wiekaarten {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Dossierentiteit kaart) {
        em.persist(kaart);
    }

    @Override
    public void verwijder(Dossierentiteit kaart) {
        em.remove(kaart);
    }

    @Override
    public List<Vertegenwoordiger> vertegenwoordigers(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select v from Vertegenwoordiger v where v.toeleiding = :toeleiding order by v.rang, v.id",
                Vertegenwoordiger.class);
    }

    @Override
    public List<Wetslegitimatie> legitimaties(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select w from Wetslegitimatie w where w.toeleiding = :toeleiding order by w.wet",
                Wetslegitimatie.class);
    }

    @Override
    public List<Buitenonderwerp> buiten(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select b from Buitenonderwerp b where b.toeleiding = :toeleiding order by b.rang, b.id",
                Buitenonderwerp.class);
    }

    @Override
    public List<Leefgebied> gebieden(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select l from Leefgebied l where l.toeleiding = :toeleiding order by l.op, l.id",
                Leefgebied.class);
    }

    @Override
    public List<Schuldhulpnotitie> schuldhulp(ToeleidingId toeleiding) {
        return van(
                toeleiding,
                "select s from Schuldhulpnotitie s where s.toeleiding = :toeleiding order by s.dag, s.id",
                Schuldhulpnotitie.class);
    }

    private <T> List<T> van(ToeleidingId toeleiding, String jpql, Class<T> soort) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, jpql, soort)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }
}
