package nl.samenspraak.meldpunt.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** What is held back, in the database. */
@ApplicationScoped
class JpaBewaringen implements Bewaringen {

    private static final String LIJST =
            "select new nl.samenspraak.meldpunt.bewaren.Bewaarrij(m.id, m.nummer, m.afsluiting.op, b)"
                    + " from Melding m left join Bewaring b on b.melding = m.id where m.afsluiting.op is not null"
                    + " and (m.afsluiting.op < :geslotenVoor or b.melding is not null) order by m.afsluiting.op, m.id";

    /** What goes is counted along its index, and what is held back beside it: together they would take a look at every melding. */
    private static final String TEL =
            "select (select count(*) from meldpunt.melding where gesloten_op < ?) + (select count(*) from meldpunt.bewaring b"
                    + " join meldpunt.melding m on m.id = b.melding where m.gesloten_op >= ?)";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public Optional<Bewaring> van(MeldingId melding) {
        return Optional.ofNullable(em.find(Bewaring.class, melding.waarde()));
    }

    @Override
    public Optional<Bewaarstand> stand(Meldingnummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.BEWARING,
                        "select new nl.samenspraak.meldpunt.bewaren.Bewaarstand(m.id, m.status, m.persoon) from Melding m"
                                + " where m.nummer = :nummer",
                        Bewaarstand.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Bewaring bewaring) {
        em.persist(bewaring);
    }

    @Override
    public void verwijder(Bewaring bewaring) {
        em.remove(bewaring);
    }

    @Override
    public void bevestig() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }

    @Override
    public List<Bewaarrij> lijst(Instant geslotenVoor, int vanaf, int aantal) {
        return Dossiervragen.lees(em, Dossierdeel.BEWARING, LIJST, Bewaarrij.class)
                .setParameter("geslotenVoor", geslotenVoor)
                .setFirstResult(vanaf)
                .setMaxResults(aantal)
                .getResultList();
    }

    @Override
    public long tel(Instant geslotenVoor) {
        Number aantal = (Number) Dossiervragen.leesSql(em, Dossierdeel.BEWARING, TEL)
                .setParameter(1, geslotenVoor.atOffset(ZoneOffset.UTC))
                .setParameter(2, geslotenVoor.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return aantal.longValue();
    }
}
