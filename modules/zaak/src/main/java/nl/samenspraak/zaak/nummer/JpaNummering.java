package nl.samenspraak.zaak.nummer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/**
 * One row per kind of case and year. Adding one to it locks the row until the transaction ends, so two conversations that end together get
 * different numbers, on whichever server they are.
 */
@ApplicationScoped
class JpaNummering implements Nummering {

    @PersistenceContext(unitName = "zaak")
    private EntityManager em;

    @Override
    public long volgende(Zaaksoort soort, int jaar) {
        vraag(
                        "insert into zaak.nummering (soort, jaar, laatste) values (?1, ?2, 0) on conflict do nothing",
                        soort,
                        jaar)
                .executeUpdate();
        vraag("update zaak.nummering set laatste = laatste + 1 where soort = ?1 and jaar = ?2", soort, jaar)
                .executeUpdate();
        Object laatste = vraag("select laatste from zaak.nummering where soort = ?1 and jaar = ?2", soort, jaar)
                .getSingleResult();
        return Rijwaarde.getal(laatste);
    }

    private Query vraag(String sql, Zaaksoort soort, int jaar) {
        return Dossiervragen.overNiemandSql(em, sql)
                .setParameter(1, soort.code())
                .setParameter(2, jaar);
    }
}
