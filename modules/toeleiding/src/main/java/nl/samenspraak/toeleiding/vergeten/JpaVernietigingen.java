package nl.samenspraak.toeleiding.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleiding;

/** Takes toeleidingen out of every table. */
@ApplicationScoped
class JpaVernietigingen implements Vernietigingen {

    private static final String GESLOTEN =
            "select new nl.samenspraak.toeleiding.vergeten.RijpeToeleiding(t.id, t.nummer, t.stand, t.geslotenOp)"
                    + " from Toeleiding t where t.geslotenOp < :moment order by t.geslotenOp, t.id";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public List<RijpeToeleiding> geslotenVoor(Instant moment) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, GESLOTEN, RijpeToeleiding.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public Optional<Toeleiding> grijp(Toeleidingnummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select t from Toeleiding t where t.nummer = :nummer",
                        Toeleiding.class)
                .setParameter("nummer", nummer.waarde())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void vernietig(Toeleiding toeleiding) {
        em.remove(toeleiding);
        em.flush();
    }
}
