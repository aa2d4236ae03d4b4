package nl.samenspraak.klachten.binnenkomst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.Dossiervragen;

/** One row per year; adding one to it locks the row until the transaction ends. */
@ApplicationScoped
class JpaKlachtnummering implements Klachtnummering {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public Klachtnummer volgende(int jaar) {
        Dossiervragen.overNiemandSql(
                        em, "insert into klachten.nummering (jaar, laatste) values (?, 0) on conflict do nothing")
                .setParameter(1, jaar)
                .executeUpdate();
        Dossiervragen.overNiemandSql(em, "update klachten.nummering set laatste = laatste + 1 where jaar = ?")
                .setParameter(1, jaar)
                .executeUpdate();
        Object laatste = Dossiervragen.overNiemandSql(em, "select laatste from klachten.nummering where jaar = ?")
                .setParameter(1, jaar)
                .getSingleResult();
        return Klachtnummer.van(jaar, ((Number) laatste).longValue());
    }
}
