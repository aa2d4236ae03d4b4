package nl.samenspraak.klachten.eigen;

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

/** Which klachten somebody made. He always knew of them: he is the one who complained. */
@ApplicationScoped
class JpaEigenklachten implements Eigenzaken {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public List<Eigenzaak> van(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                        em, "select k.id from Klacht k where k.klager.persoon = :persoon order by k.id", UUID.class)
                .setParameter("persoon", persoon)
                .getResultStream()
                .map(id -> Eigenzaak.bekend(new Zaakverwijzing(Zaaksoort.KLACHT, id)))
                .toList();
    }
}
