package nl.samenspraak.meldpunt.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** What is held back, in the database. */
@ApplicationScoped
class JpaBewaringen implements Bewaringen {

    /** What goes is walked along its index, and what is held back beside it: together they would take a look at every melding. */
    private static final String WEG =
            "select m.id, m.gesloten_op from meldpunt.melding m where m.gesloten_op < ?1 order by m.gesloten_op, m.id";

    private static final String GEHOUDEN = "select m.id, m.gesloten_op from meldpunt.bewaring b"
            + " join meldpunt.melding m on m.id = b.melding where m.gesloten_op >= ?1 order by m.gesloten_op, m.id";

    private static final String LIJST =
            "select cast(m.id as varchar), m.nummer, cast(m.gesloten_op as varchar), b.reden, b.tot, b.door from ("
                    + "select id, gesloten_op from (" + WEG + " fetch first %1$d rows only) weg"
                    + " union all select id, gesloten_op from (" + GEHOUDEN + " fetch first %1$d rows only) gehouden"
                    + " order by gesloten_op, id offset %2$d rows fetch next %3$d rows only) blad"
                    + " join meldpunt.melding m on m.id = blad.id left join meldpunt.bewaring b on b.melding = m.id"
                    + " order by m.gesloten_op, m.id";

    private static final String TEL = "select (select count(*) from (" + WEG + " fetch first %1$d rows only) weg)"
            + " + (select count(*) from (" + GEHOUDEN + " fetch first %1$d rows only) gehouden)";

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
        String sql = LIJST.formatted(vanaf + aantal, vanaf, aantal);
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.BEWARING, sql)
                .setParameter(1, geslotenVoor.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Bewaarrij rij(Object[] rij) {
        Bewaarrij.Bewaard bewaard = rij[3] == null
                ? null
                : new Bewaarrij.Bewaard(
                        rij[3].toString(), LocalDate.parse(rij[4].toString()), UUID.fromString(rij[5].toString()));
        return new Bewaarrij(UUID.fromString(rij[0].toString()), rij[1].toString(), Rijwaarde.moment(rij[2]), bewaard);
    }

    @Override
    public long tel(Instant geslotenVoor, int hoogstens) {
        Number aantal = (Number) Dossiervragen.leesSql(em, Dossierdeel.BEWARING, TEL.formatted(hoogstens))
                .setParameter(1, geslotenVoor.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return Math.min(hoogstens, aantal.longValue());
    }
}
