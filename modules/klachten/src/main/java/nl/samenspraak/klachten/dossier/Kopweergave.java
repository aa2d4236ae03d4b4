package nl.samenspraak.klachten.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.navraag.Collegas;

/** Says which klacht it is and who handles it; names instead of keys. */
@ApplicationScoped
public class Kopweergave {

    private Collegas collegas;

    public Kopweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Kopweergave(Collegas collegas) {
        this.collegas = collegas;
    }

    public Dossierkop van(Klacht klacht) {
        return new Dossierkop(
                klacht.id(),
                klacht.versie(),
                klacht.nummer(),
                klacht.onderwerp(),
                klacht.kanaal(),
                klacht.ontvangenOp(),
                klacht.status(),
                klacht.afdoening().orElse(null),
                klacht.behandelaar().map(wie -> namen(Set.of(wie)).van(wie)).orElse(""));
    }

    /** The steps of these kinds, with the names of who recorded them. */
    public List<KlachtView.Stap> stappen(Klacht klacht, Set<Klachtstapsoort> soorten) {
        List<Klachtstap> stappen = klacht.stappen().stream()
                .filter(stap -> soorten.contains(stap.soort()))
                .toList();
        Namen heten = namen(stappen.stream().map(Klachtstap::door).collect(Collectors.toSet()));
        return stappen.stream()
                .map(stap -> new KlachtView.Stap(stap, heten.van(stap.door())))
                .toList();
    }

    /** The names of these people, from one query. */
    public Namen namen(Set<UUID> wie) {
        return new Namen(collegas.namen(wie));
    }

    /** Names by key; what the application did, nobody did. */
    public record Namen(Map<UUID, String> perAccount) {

        public String van(UUID wie) {
            return wie.equals(Gebruiker.SYSTEEM) ? "" : perAccount.getOrDefault(wie, Klachtweergave.ONBEKEND);
        }
    }
}
