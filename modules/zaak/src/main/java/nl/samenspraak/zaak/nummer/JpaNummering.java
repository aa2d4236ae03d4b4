package nl.samenspraak.zaak.nummer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;

/**
 * One row per kind of case and year. Adding one to it locks the row until the transaction ends, so two conversations that end together get
 * different numbers, on whichever server they are.
 */
@ApplicationScoped
class JpaNummering implements Nummering {

    private static final SecureRandom LOT = new SecureRandom();

    @PersistenceContext(unitName = "zaak")
    private EntityManager em;

    @Override
    public long volgende(Zaaksoort soort, int jaar) {
        vraag(
                        "insert into zaak.nummering (soort, jaar, laatste) values (?1, ?2, 0) on conflict do nothing",
                        soort,
                        jaar)
                .executeUpdate();
        vraag("update zaak.nummering set laatste = laatste + ?3 where soort = ?1 and jaar = ?2", soort, jaar)
                .setParameter(3, stap())
                .executeUpdate();
        Object laatste = vraag("select laatste from zaak.nummering where soort = ?1 and jaar = ?2", soort, jaar)
                .getSingleResult();
        return ((Number) laatste).longValue();
    }

    /**
     * Some numbers are never given out, and any run of them can be missing. A list leaves out what its reader may not see, such as a klacht about
     * himself (9:7), and a number that is missing there has to mean nothing.
     */
    private static int stap() {
        int stap = 1;
        while (LOT.nextBoolean()) {
            stap++;
        }
        return stap;
    }

    private Query vraag(String sql, Zaaksoort soort, int jaar) {
        return Dossiervragen.overNiemandSql(em, sql)
                .setParameter(1, soort.code())
                .setParameter(2, jaar);
    }
}
