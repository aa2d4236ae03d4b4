package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.toegang.Dossiervragen;

/** One row for each time. */
@ApplicationScoped
class JpaNoodoverdrachten implements Noodoverdrachten {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void bewaar(UUID id, LocalDate dag, Noodoverdracht wat) {
        vergeet(id);
        Dossiervragen.overNiemandSql(em, "insert into meldpunt.noodoverdracht (id, dag, tijd, wie) values (?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, dag)
                .setParameter(3, Nederlands.tijd(wat.tijd()))
                .setParameter(4, wat.afloop().name())
                .executeUpdate();
    }

    @Override
    public void vergeet(UUID id) {
        Dossiervragen.overNiemandSql(em, "delete from meldpunt.noodoverdracht where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }
}
