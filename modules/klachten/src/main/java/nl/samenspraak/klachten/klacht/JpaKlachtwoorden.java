package nl.samenspraak.klachten.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Gedaan;
import nl.samenspraak.toegang.navraag.Zaakwoorden;

/**
 * Tells whoever watches over the log the number of a klacht and which steps an access added to its timeline: the kind of each and nothing that it
 * says. Of a klacht about the one who looks it tells nothing (9:7).
 */
@ApplicationScoped
class JpaKlachtwoorden implements Zaakwoorden {

    private static final ResourceBundle WOORDEN = ResourceBundle.getBundle("nl.samenspraak.klachten.daden");

    private static final String NIET_OVER_KIJKER = " and " + Uitsluiting.jpql("k", ":kijker");
    private static final String NUMMERS = "select k.id, k.nummer from Klacht k where k.id in :zaken" + NIET_OVER_KIJKER;
    private static final String STAPPEN = "select k.id, s.soort, s.door, s.op from Klacht k join k.stappen s"
            + " where k.id in :zaken and s.op between :van and :tot" + NIET_OVER_KIJKER + " order by s.op";

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return Dossiervragen.overNiemand(em, NUMMERS, Object[].class)
                .setParameter("zaken", zaken)
                .setParameter("kijker", kijker)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    @Override
    public Map<UUID, String> woorden(Collection<Daad> daden, UUID kijker) {
        List<Gedaan> stappen = Dossiervragen.overNiemand(em, STAPPEN, Object[].class)
                .setParameter("zaken", daden.stream().map(Daad::zaak).collect(Collectors.toSet()))
                .setParameter("van", Gedaan.van(daden))
                .setParameter("tot", Gedaan.tot(daden))
                .setParameter("kijker", kijker)
                .getResultStream()
                .map(rij ->
                        new Gedaan((UUID) rij[0], WOORDEN.getString("daad." + rij[1]), (UUID) rij[2], (Instant) rij[3]))
                .toList();
        return Gedaan.perRegel(daden, stappen);
    }
}
