package nl.samenspraak.klachten.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.recht.Termijnen;

/** Keeps the terms of a klacht in step with its timeline: the one place where they are written (R-ALG-11). */
@ApplicationScoped
class JpaKlokstand {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    private Klachttermijnen klok;
    private String kalender;

    JpaKlokstand() {
        // The container makes its proxy with this.
    }

    @Inject
    JpaKlokstand(Termijnen termijnen) {
        klok = new Klachttermijnen(termijnen);
        kalender = Kalenderafdruk.van(termijnen.feestdagen());
    }

    /** Says on the klacht itself when something is due first; before it is written, so that it is written once. */
    void zet(Klacht klacht) {
        klacht.moetVoor(klok.eerstvolgend(klacht.feiten()).map(Klachttermijn::einde));
    }

    /** Computes the terms of a klacht that is in the database, and writes what changed. */
    void houBij(Klacht klacht) {
        Klachtfeiten feiten = klacht.feiten();
        List<Klachttermijn> termijnen = klok.van(feiten);
        Klachttermijnsoort eerste =
                klok.eerstvolgend(feiten).map(Klachttermijn::soort).orElse(null);
        Map<Klachttermijnsoort, BewaardeTermijn> bewaard = bewaard(klacht);
        for (Klachttermijn termijn : termijnen) {
            BewaardeTermijn rij = bewaard.remove(termijn.soort());
            if (rij == null) {
                rij = new BewaardeTermijn(klacht.id(), termijn.soort());
                rij.wordt(termijn, termijn.soort() == eerste, feiten, kalender);
                em.persist(rij);
            } else {
                rij.wordt(termijn, termijn.soort() == eerste, feiten, kalender);
            }
        }
        bewaard.values().forEach(em::remove);
    }

    private Map<Klachttermijnsoort, BewaardeTermijn> bewaard(Klacht klacht) {
        return Dossiervragen.lees(
                        em,
                        Klachttoewijzer.DELEN,
                        "select t from BewaardeTermijn t where t.sleutel.klacht = :klacht",
                        BewaardeTermijn.class)
                .setParameter("klacht", klacht.id().waarde())
                .getResultStream()
                .collect(Collectors.toMap(BewaardeTermijn::soort, Function.identity()));
    }
}
