package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** What a triage leaves, in the database: one row for each melding, found by its key. */
@ApplicationScoped
class JpaTriagestukken implements Triagestukken {

    private static final String VAN = "select d, t, i from Melding m left join Doorgeleiding d on d.melding = m.id"
            + " left join Toeleidingsbesluit t on t.melding = m.id left join Informatie i on i.melding = m.id"
            + " where m.id = :melding";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public void add(Doorgeleiding doorgeleiding) {
        em.persist(doorgeleiding);
    }

    @Override
    public void verwijder(Doorgeleiding doorgeleiding) {
        em.remove(doorgeleiding);
    }

    @Override
    public void add(Toeleidingsbesluit besluit) {
        em.persist(besluit);
    }

    @Override
    public void verwijder(Toeleidingsbesluit besluit) {
        em.remove(besluit);
    }

    @Override
    public Optional<Doorgeleiding> doorgeleiding(MeldingId melding) {
        return Optional.ofNullable(em.find(Doorgeleiding.class, melding.waarde()));
    }

    @Override
    public Gevolgstukken van(MeldingId melding) {
        return Dossiervragen.lees(em, Dossierdeel.SIGNAAL, VAN, Object[].class)
                .setParameter("melding", melding.waarde())
                .getResultStream()
                .findFirst()
                .map(rij -> new Gevolgstukken(
                        deel(rij[0], Doorgeleiding.class),
                        deel(rij[1], Toeleidingsbesluit.class),
                        deel(rij[2], Informatie.class)))
                .orElseThrow();
    }

    private static <T> Optional<T> deel(Object gevonden, Class<T> soort) {
        return Optional.ofNullable(gevonden).map(soort::cast);
    }
}
