package nl.samenspraak.meldpunt.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Takes meldingen out of every table, and counts them in another. */
@ApplicationScoped
class JpaVernietigingen implements Vernietigingen {

    private static final String RIJP =
            "select new nl.samenspraak.meldpunt.vergeten.RijpeMelding(m.id, m.nummer) from Melding m where m.status = :afgesloten"
                    + " and m.afsluiting.op < :geslotenVoor and not exists"
                    + " (select b.tot from Bewaring b where b.melding = m.id and b.tot >= :vandaag) order by m.afsluiting.op";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Inject
    @Any
    private Instance<Meldingspoor> sporen;

    @Override
    public List<RijpeMelding> rijp(Instant geslotenVoor, LocalDate vandaag) {
        return Dossiervragen.lees(em, Dossierdeel.SIGNAAL, RIJP, RijpeMelding.class)
                .setParameter("afgesloten", Meldingstatus.AFGESLOTEN)
                .setParameter("geslotenVoor", geslotenVoor)
                .setParameter("vandaag", vandaag)
                .getResultList();
    }

    /** Holding back refers to the row, so it waits for this lock, and then finds no melding any more. */
    @Override
    public Optional<Melding> grijp(Meldingnummer nummer) {
        return Dossiervragen.lees(
                        em, Dossierdeel.SIGNAAL, "select m from Melding m where m.nummer = :nummer", Melding.class)
                .setParameter("nummer", nummer.waarde())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void vernietig(Melding melding) {
        sporen.forEach(spoor -> spoor.wis(melding.id()));
        em.remove(melding);
        em.flush();
    }

    @Override
    public void tel(YearMonth maand, Sluitreden uitkomst) {
        LocalDate eersteDag = maand.atDay(1);
        gevuld(
                        "insert into meldpunt.vernietigd (maand, uitkomst, aantal) values (?, ?, 0) on conflict do nothing",
                        eersteDag,
                        uitkomst.name())
                .executeUpdate();
        gevuld(
                        "update meldpunt.vernietigd set aantal = aantal + 1 where maand = ? and uitkomst = ?",
                        eersteDag,
                        uitkomst.name())
                .executeUpdate();
    }

    private Query gevuld(String sql, Object... waarden) {
        Query query = Dossiervragen.overNiemandSql(em, sql);
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        return query;
    }
}
