package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/** Requests in the database. */
@ApplicationScoped
class JpaVerzoeken implements Verzoeken {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Verzoek verzoek) {
        em.persist(verzoek);
    }

    @Override
    public void verwijder(Verzoek verzoek) {
        em.remove(verzoek);
    }

    @Override
    public List<Verzoek> van(ToeleidingId toeleiding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select v from Verzoek v where v.toeleiding = :toeleiding order by v.id",
                        Verzoek.class)
                .setParameter("toeleiding", toeleiding.waarde())
                .getResultList();
    }

    @Override
    public List<Toeleidingnummer> verlopenVoor(LocalDate dag, int aantal) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select distinct t.nummer from Toeleiding t, Verzoek v"
                                + " where v.toeleiding = t.id and v.stand = :verstuurd and v.uiterlijk < :dag",
                        String.class)
                .setParameter("verstuurd", Verzoekstand.VERSTUURD)
                .setParameter("dag", dag)
                .setMaxResults(aantal)
                .getResultStream()
                .map(Toeleidingnummer::new)
                .toList();
    }

    @Override
    public void tel(LocalDate maand, String wat) {
        Dossiervragen.wijzigSql(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "insert into toeleiding.verzoektelling (maand, wat, aantal) values (?1, ?2, 0)"
                                + " on conflict do nothing")
                .setParameter(1, maand)
                .setParameter(2, wat)
                .executeUpdate();
        Dossiervragen.wijzigSql(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "update toeleiding.verzoektelling set aantal = aantal + 1 where maand = ?1 and wat = ?2")
                .setParameter(1, maand)
                .setParameter(2, wat)
                .executeUpdate();
    }
}
