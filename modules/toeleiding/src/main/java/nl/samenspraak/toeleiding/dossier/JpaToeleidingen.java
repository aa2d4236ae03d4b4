package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Zaaksleutels;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.stoppen.Stopreden;

/** Toeleidingen in the database. */
@ApplicationScoped
class JpaToeleidingen implements Toeleidingen {

    /** A toeleiding with its course, in one question: whoever looks at the one sees the other. */
    private static final String MET_VERLOOP =
            "select distinct t from Toeleiding t left join fetch t.overdrachten where t.id = :toeleiding";

    private static final List<String> DEELNEMERS = List.of("aangemeldDoor", "behandelaar", "geslotenDoor");

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Inject
    @Any
    private Instance<Eindspoor> sporen;

    @Override
    public void add(Toeleiding toeleiding) {
        em.persist(toeleiding);
        // What belongs to it refers to it, and the provider does not know that.
        em.flush();
    }

    @Override
    public Optional<Toeleiding> find(ToeleidingId id) {
        return Dossiervragen.lees(em, Dossierdeel.TOELEIDINGSDOSSIER, MET_VERLOOP, Toeleiding.class)
                .setParameter("toeleiding", id.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Toeleiding> find(Toeleidingnummer nummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select t from Toeleiding t where t.nummer = :nummer",
                        Toeleiding.class)
                .setParameter("nummer", nummer.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Toeleiding> openVan(MeldingId melding) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select t from Toeleiding t where t.melding = :melding and t.open = true",
                        Toeleiding.class)
                .setParameter("melding", melding.waarde())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ToeleidingId> id(Toeleidingnummer nummer) {
        return Zaaksleutels.id(em, Toeleiding.class, nummer.waarde()).map(ToeleidingId::new);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> sleutels) {
        return Zaaksleutels.nummers(em, Toeleiding.class, sleutels);
    }

    @Override
    public Set<UUID> deelnemers(UUID toeleiding) {
        return Zaaksleutels.deelnemers(em, Toeleiding.class, DEELNEMERS, Optional.of("overdrachten"), toeleiding);
    }

    @Override
    public Optional<Taak> taak(UUID toeleiding, UUID gebruiker) {
        return Dossiervragen.overNiemand(
                        em,
                        "select t.id, t.taaksoort from Toeleiding t where t.id = :toeleiding and t.behandelaar = :gebruiker",
                        Object[].class)
                .setParameter("toeleiding", toeleiding)
                .setParameter("gebruiker", gebruiker)
                .getResultStream()
                .findFirst()
                .map(rij -> new Taak(Optional.ofNullable((Taaksoort) rij[1])));
    }

    @Override
    public Optional<String> vrij(UUID toeleiding) {
        return Dossiervragen.overNiemand(
                        em,
                        "select t.nummer from Toeleiding t where t.id = :toeleiding and t.behandelaar is null"
                                + " and t.stand = :aangemeld",
                        String.class)
                .setParameter("toeleiding", toeleiding)
                .setParameter("aangemeld", Toeleidingstand.AANGEMELD)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        return Dossiervragen.overNiemand(em, "select count(t) from Toeleiding t where t.persoon = :persoon", Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Instant> laatstGeweigerd(PersoonId persoon) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.TOELEIDINGSDOSSIER,
                        "select t.geslotenOp from Toeleiding t where t.persoon = :persoon and t.stopreden in :weigering"
                                + " order by t.geslotenOp desc",
                        Instant.class)
                .setParameter("persoon", persoon)
                .setParameter(
                        "weigering",
                        Arrays.stream(Stopreden.values())
                                .filter(Stopreden::isWeigering)
                                .toList())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean looptErEenOver(PersoonId persoon) {
        return Dossiervragen.lees(
                                em,
                                Dossierdeel.TOELEIDINGSDOSSIER,
                                "select count(t) from Toeleiding t where t.persoon = :persoon and t.open = true",
                                Long.class)
                        .setParameter("persoon", persoon)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void bevestig(Toeleiding toeleiding) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new VerouderdeVersie();
        }
        if (!toeleiding.stand().open()) {
            sporen.forEach(spoor -> spoor.isVoorbij(toeleiding.id()));
        }
    }
}
