package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.toegang.navraag.Zaaknummers;

/**
 * Asks the modules what a line of the log does not say itself: which number a case has, so that the line holds nothing of a dossier, and whether it is
 * about whoever looks, who then reads that there was a line and not what was done (9:7).
 */
@ApplicationScoped
public class Zaakverklaring {

    /** So many cases at a time: a database takes no endless list of keys. */
    private static final int PORTIE = 500;

    @Inject
    @Any
    private Instance<Zaaknummers> zaken;

    /**
     * What is known of the cases in lines.
     *
     * @param nummers the number of each
     * @param verzwegen those of which nothing is said
     */
    record Verklaard(Map<UUID, String> nummers, Set<UUID> verzwegen) {}

    Verklaard verklaar(Collection<Logzoeker.Gevonden> regels, UUID kijker) {
        Verklaard alles = new Verklaard(new HashMap<>(), new HashSet<>());
        zaken.forEach(kenner -> verklaar(kenner, regels, kijker, alles));
        return alles;
    }

    private static void verklaar(
            Zaaknummers kenner, Collection<Logzoeker.Gevonden> regels, UUID kijker, Verklaard alles) {
        List<UUID> welke = regels.stream()
                .filter(regel -> kenner.soort().code().equals(regel.zaak()) && regel.dossier() != null)
                .map(Logzoeker.Gevonden::dossier)
                .distinct()
                .toList();
        if (welke.isEmpty()) {
            return;
        }
        alles.verzwegen().addAll(kenner.verzwegen(kijker));
        for (int vanaf = 0; vanaf < welke.size(); vanaf += PORTIE) {
            Set<UUID> deel = Set.copyOf(welke.subList(vanaf, Math.min(welke.size(), vanaf + PORTIE)));
            alles.nummers().putAll(kenner.nummers(deel, kijker));
        }
    }

    /**
     * @param zaak a case, or {@code null}
     * @param kijker who looks
     * @return whether this user may not know what is done in it
     */
    public boolean verzwijgt(UUID zaak, UUID kijker) {
        return zaak != null
                && zaken.stream().anyMatch(kenner -> kenner.verzwegen(kijker).contains(zaak));
    }
}
