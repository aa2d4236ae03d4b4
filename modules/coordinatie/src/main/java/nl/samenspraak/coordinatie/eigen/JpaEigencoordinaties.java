package nl.samenspraak.coordinatie.eigen;

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

/** Which coördinaties are for somebody. One that came from an onderzoek of which he does not know yet, he does not know of either. */
@ApplicationScoped
class JpaEigencoordinaties implements Eigenzaken {

    @PersistenceContext(unitName = "coordinatie")
    private EntityManager em;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public List<Eigenzaak> van(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                        em,
                        "select c.id, c.toeleiding from Coordinatie c where c.persoon = :persoon order by c.id",
                        Object[].class)
                .setParameter("persoon", persoon)
                .getResultStream()
                .map(rij -> zaak((UUID) rij[0], (UUID) rij[1]))
                .toList();
    }

    private static Eigenzaak zaak(UUID id, UUID toeleiding) {
        return new Eigenzaak(
                new Zaakverwijzing(Zaaksoort.COORDINATIE, id),
                toeleiding == null ? null : new Zaakverwijzing(Zaaksoort.TOELEIDING, toeleiding),
                null,
                null,
                null);
    }
}
