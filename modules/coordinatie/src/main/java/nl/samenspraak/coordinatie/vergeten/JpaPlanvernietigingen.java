package nl.samenspraak.coordinatie.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** Takes coördinaties out of every table. */
@ApplicationScoped
class JpaPlanvernietigingen implements Planvernietigingen {

    private static final String GESLOTEN =
            "select new nl.samenspraak.coordinatie.vergeten.RijpeCoordinatie(c.id, c.nummer, c.stopgrond, c.planOp,"
                    + " c.geslotenOp) from Coordinatie c where c.geslotenOp < :moment order by c.geslotenOp, c.id";

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public List<RijpeCoordinatie> geslotenVoor(Instant moment) {
        return Dossiervragen.lees(em, Dossierdeel.COORDINATIEDOSSIER, GESLOTEN, RijpeCoordinatie.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public Optional<Coordinatie> grijp(Coordinatienummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.COORDINATIEDOSSIER,
                        "select c from Coordinatie c where c.nummer = :nummer",
                        Coordinatie.class)
                .setParameter("nummer", nummer.waarde())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void vernietig(Coordinatie coordinatie) {
        em.remove(coordinatie);
        em.flush();
    }
}
