package nl.samenspraak.klachten.behandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.toegang.Dossiervragen;

/** What the handling of klachten leaves, in the database. */
@ApplicationScoped
class JpaBehandelstukken implements Behandelstukken {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Inject
    private Gelezenstukken gelezen;

    @Override
    public void add(Behandelstuk stuk) {
        em.persist(stuk);
        gelezen.opnieuw();
    }

    @Override
    public void remove(Behandelstuk stuk) {
        em.remove(stuk);
        gelezen.opnieuw();
    }

    @Override
    public <T extends Behandelstuk> List<T> alle(Class<T> soort, KlachtId klacht) {
        // Made also for what was read before: it asks whether the gate is open.
        TypedQuery<T> vraag = Dossiervragen.lees(
                        em,
                        Klachttoewijzer.DELEN,
                        "select s from " + soort.getSimpleName() + " s where s.klacht = :klacht order by s.op, s.id",
                        soort)
                .setParameter("klacht", klacht.waarde());
        return gelezen.van(soort, klacht, vraag::getResultList);
    }
}
