package nl.samenspraak.toeleiding.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.navraag.Eigenzaken;

/** Which toeleidingen are about somebody. One that came from a melding of which he does not know yet, he does not know of either. */
@ApplicationScoped
class JpaEigentoeleidingen implements Eigenzaken {

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public List<Eigenzaak> van(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                        em,
                        "select t.id, t.melding from Toeleiding t where t.persoon = :persoon order by t.id",
                        Object[].class)
                .setParameter("persoon", persoon)
                .getResultStream()
                .map(rij -> zaak((UUID) rij[0], (UUID) rij[1]))
                .toList();
    }

    private static Eigenzaak zaak(UUID id, UUID melding) {
        return new Eigenzaak(
                new Zaakverwijzing(Zaaksoort.TOELEIDING, id),
                melding == null ? null : new Zaakverwijzing(Zaaksoort.MELDING, melding),
                null,
                null,
                null);
    }
}
