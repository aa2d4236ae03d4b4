package nl.samenspraak.meldpunt.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.model.Doorgeleiding;
import nl.samenspraak.meldpunt.model.Toeleidingsbesluit;
import nl.samenspraak.meldpunt.model.Triagestukken;

/** What a triage leaves, in the database: one row for each melding, found by its key. */
@ApplicationScoped
class JpaTriagestukken implements Triagestukken {

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Doorgeleiding doorgeleiding) {
        em.persist(doorgeleiding);
    }

    @Override
    public void add(Toeleidingsbesluit besluit) {
        em.persist(besluit);
    }

    @Override
    public Optional<Doorgeleiding> doorgeleiding(MeldingId melding) {
        return Optional.ofNullable(em.find(Doorgeleiding.class, melding.waarde()));
    }

    @Override
    public Optional<Toeleidingsbesluit> toeleiding(MeldingId melding) {
        return Optional.ofNullable(em.find(Toeleidingsbesluit.class, melding.waarde()));
    }
}
