package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.samenspraak.toegang.Dossiervragen;

/** One row per day and route. */
@ApplicationScoped
class JpaTelling implements Telling {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void tel(LocalDate dag, Route route) {
        Dossiervragen.overNiemandSql(
                        em, "insert into meldpunt.telling (dag, route, aantal) values (?, ?, 0) on conflict do nothing")
                .setParameter(1, dag)
                .setParameter(2, route.name())
                .executeUpdate();
        Dossiervragen.overNiemandSql(em, "update meldpunt.telling set aantal = aantal + 1 where dag = ? and route = ?")
                .setParameter(1, dag)
                .setParameter(2, route.name())
                .executeUpdate();
    }
}
