package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossiervragen;

/**
 * One row per year. Adding one to it locks the row until the transaction ends, so two conversations that end together get
 * different numbers, on whichever server they are.
 */
@ApplicationScoped
class JpaNummering implements Nummering {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public Meldingnummer volgende(int jaar) {
        Dossiervragen.overNiemandSql(
                        em, "insert into meldpunt.nummering (jaar, laatste) values (?, 0) on conflict do nothing")
                .setParameter(1, jaar)
                .executeUpdate();
        Dossiervragen.overNiemandSql(em, "update meldpunt.nummering set laatste = laatste + 1 where jaar = ?")
                .setParameter(1, jaar)
                .executeUpdate();
        Object laatste = Dossiervragen.overNiemandSql(em, "select laatste from meldpunt.nummering where jaar = ?")
                .setParameter(1, jaar)
                .getSingleResult();
        return Meldingnummer.van(jaar, ((Number) laatste).longValue());
    }
}
