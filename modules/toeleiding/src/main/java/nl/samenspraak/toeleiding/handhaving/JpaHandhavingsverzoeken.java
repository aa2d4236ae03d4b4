package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Zaaksleutels;

/** Requests of those who enforce the law, in the database. */
@ApplicationScoped
class JpaHandhavingsverzoeken implements Handhavingsverzoeken {

    private static final List<String> DEELNEMERS = List.of("ingediendDoor", "geslotenDoor");

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public void add(Handhavingsverzoek verzoek) {
        em.persist(verzoek);
        em.flush();
    }

    @Override
    public Optional<Handhavingsverzoek> find(HandhavingId id) {
        return Optional.ofNullable(em.find(Handhavingsverzoek.class, id.waarde()));
    }

    @Override
    public Optional<Handhavingsverzoek> find(Handhavingsnummer nummer) {
        return metNummer(nummer).getResultStream().findFirst();
    }

    private TypedQuery<Handhavingsverzoek> metNummer(Handhavingsnummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.HANDHAVINGSVERZOEK,
                        "select h from Handhavingsverzoek h where h.nummer = :nummer",
                        Handhavingsverzoek.class)
                .setParameter("nummer", nummer.waarde());
    }

    @Override
    public List<Handhavingsverzoek> lijst(Handhavingsvraag vraag) {
        String volgorde = vraag.open() ? " order by h.uiterlijk, h.id" : " order by h.geslotenOp desc, h.id";
        return stel("select h", volgorde, Handhavingsverzoek.class, vraag)
                .setFirstResult(vraag.vanaf())
                .setMaxResults(vraag.aantal())
                .getResultList();
    }

    @Override
    public long tel(Handhavingsvraag vraag) {
        return stel("select h.id", "", UUID.class, vraag)
                .setMaxResults(Telgrens.tot(vraag.vanaf()))
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> stel(String wat, String volgorde, Class<T> soort, Handhavingsvraag vraag) {
        List<String> eisen = new ArrayList<>(List.of(vraag.open() ? "h.stand = :open" : "h.stand <> :open"));
        if (vraag.van() != null) {
            eisen.add("h.ingediendDoor = :van");
        }
        if (vraag.nummer() != null) {
            eisen.add("h.nummer = :nummer");
        }
        TypedQuery<T> query = Dossiervragen.lees(
                        em,
                        Dossierdeel.HANDHAVINGSVERZOEK,
                        wat + " from Handhavingsverzoek h where " + String.join(" and ", eisen) + volgorde,
                        soort)
                .setParameter("open", Handhavingsstand.INGEDIEND);
        if (vraag.van() != null) {
            query.setParameter("van", vraag.van());
        }
        return vraag.nummer() == null
                ? query
                : query.setParameter("nummer", vraag.nummer().waarde());
    }

    @Override
    public long wachtend() {
        return Dossiervragen.overNiemand(em, "select h.id from Handhavingsverzoek h where h.stand = :open", UUID.class)
                .setParameter("open", Handhavingsstand.INGEDIEND)
                .setMaxResults(Telgrens.tot(0))
                .getResultList()
                .size();
    }

    @Override
    public Optional<HandhavingId> id(Handhavingsnummer nummer) {
        return Zaaksleutels.id(em, Handhavingsverzoek.class, nummer.waarde()).map(HandhavingId::new);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> sleutels) {
        return Zaaksleutels.nummers(em, Handhavingsverzoek.class, sleutels);
    }

    @Override
    public Set<UUID> deelnemers(UUID verzoek) {
        return Zaaksleutels.deelnemers(em, Handhavingsverzoek.class, DEELNEMERS, Optional.empty(), verzoek);
    }

    @Override
    public boolean isVan(UUID verzoek, UUID gebruiker) {
        return !Dossiervragen.overNiemand(
                        em,
                        "select h.id from Handhavingsverzoek h where h.id = :verzoek and h.ingediendDoor = :gebruiker",
                        UUID.class)
                .setParameter("verzoek", verzoek)
                .setParameter("gebruiker", gebruiker)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isEr(UUID verzoek) {
        return !nummers(Set.of(verzoek)).isEmpty();
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        return !Dossiervragen.overNiemand(
                        em, "select h.id from Handhavingsverzoek h where h.persoon = :persoon", UUID.class)
                .setParameter("persoon", persoon)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Handhavingsverzoek> geslotenVoor(Instant moment) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.HANDHAVINGSVERZOEK,
                        "select h from Handhavingsverzoek h where h.geslotenOp < :moment order by h.geslotenOp, h.id",
                        Handhavingsverzoek.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public Optional<Handhavingsverzoek> grijp(Handhavingsnummer nummer) {
        return metNummer(nummer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void vernietig(Handhavingsverzoek verzoek) {
        em.remove(verzoek);
        em.flush();
    }

    @Override
    public void bevestig(Handhavingsverzoek verzoek) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
    }
}
