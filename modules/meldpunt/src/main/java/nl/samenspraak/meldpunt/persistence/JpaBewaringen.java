package nl.samenspraak.meldpunt.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.Meldingstatus;
import nl.samenspraak.meldpunt.model.Bewaarrij;
import nl.samenspraak.meldpunt.model.Bewaarstand;
import nl.samenspraak.meldpunt.model.Bewaring;
import nl.samenspraak.meldpunt.model.Bewaringen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** What is held back, in the database. */
@ApplicationScoped
class JpaBewaringen implements Bewaringen {

    private static final String VAN = " from Melding m left join Bewaring b on b.melding = m.id"
            + " where m.status = :afgesloten and (m.afsluiting.op < :geslotenVoor or b.melding is not null)";

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
                        "select new nl.samenspraak.meldpunt.model.Bewaarstand(m.id, m.status, m.persoon) from Melding m"
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
    public List<Bewaarrij> lijst(Instant geslotenVoor, int vanaf, int aantal) {
        return gevuld(
                        Dossiervragen.lees(
                                em,
                                Dossierdeel.BEWARING,
                                "select new nl.samenspraak.meldpunt.model.Bewaarrij(m.id, m.nummer, m.afsluiting.op, b)"
                                        + VAN + " order by m.afsluiting.op, m.id",
                                Bewaarrij.class),
                        geslotenVoor)
                .setFirstResult(vanaf)
                .setMaxResults(aantal)
                .getResultList();
    }

    @Override
    public long tel(Instant geslotenVoor) {
        return gevuld(Dossiervragen.lees(em, Dossierdeel.BEWARING, "select count(m)" + VAN, Long.class), geslotenVoor)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> gevuld(TypedQuery<T> query, Instant geslotenVoor) {
        return query.setParameter("afgesloten", Meldingstatus.AFGESLOTEN).setParameter("geslotenVoor", geslotenVoor);
    }
}
