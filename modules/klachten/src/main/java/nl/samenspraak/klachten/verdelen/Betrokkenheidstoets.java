package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Naamgenoot;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.navraag.Inzagespoor;
import nl.samenspraak.toegang.navraag.Zaakkennis;

/**
 * Whether somebody was involved in what a klacht is about, and so may not handle it (9:7 lid 1, R-KLA-05). The system asks itself: the
 * klacht, with the names in it, the dossier of the case, and the access log of the case and of the klager. The answer names the reason and shows nothing of a dossier.
 *
 * <p>When the klacht is about the college itself or one of its members only, 9:7 lid 1 does not hold (9:7 lid 2): everybody works for
 * the college.
 */
@ApplicationScoped
class Betrokkenheidstoets {

    private Instance<Zaakkennis> zaken;
    private Inzagespoor spoor;
    private Behandelstukken stukken;
    private Collegas collegas;

    Betrokkenheidstoets() {
        // The container makes its proxy with this.
    }

    @Inject
    Betrokkenheidstoets(
            @Any Instance<Zaakkennis> zaken, Inzagespoor spoor, Behandelstukken stukken, Collegas collegas) {
        this.zaken = zaken;
        this.spoor = spoor;
        this.stukken = stukken;
        this.collegas = collegas;
    }

    /** @return what stands in the way of each of these users; who is not in it may handle the klacht */
    Map<UUID, Weigerreden> toets(Klacht klacht, Collection<UUID> gebruikers) {
        Map<UUID, Weigerreden> bezwaren = new HashMap<>();
        boolean overBestuur = alleenBestuur(klacht);
        Set<UUID> deelnemers = overBestuur ? Set.of() : deelnemers(klacht);
        Set<UUID> kijkers = overBestuur ? Set.of() : kijkers(klacht);
        Map<UUID, String> namen = collegas.namen(Set.copyOf(gebruikers));
        Naamgenoten naamgenoten = new Naamgenoten(stukken);
        for (UUID gebruiker : gebruikers) {
            if (klacht.isBeklaagde(gebruiker)) {
                bezwaren.put(gebruiker, Weigerreden.BETROKKEN_BEKLAAGDE);
            } else if (naamgenoten.lijkt(klacht, new Naamgenoot(gebruiker, namen.getOrDefault(gebruiker, "")))) {
                bezwaren.put(gebruiker, Weigerreden.NAAM_BEKLAAGDE);
            } else if (deelnemers.contains(gebruiker)) {
                bezwaren.put(gebruiker, Weigerreden.BETROKKEN_DOSSIER);
            } else if (kijkers.contains(gebruiker)) {
                bezwaren.put(gebruiker, Weigerreden.BETROKKEN_INZAGE);
            }
        }
        return bezwaren;
    }

    Optional<Weigerreden> toets(Klacht klacht, UUID gebruiker) {
        return Optional.ofNullable(toets(klacht, List.of(gebruiker)).get(gebruiker));
    }

    private Set<UUID> deelnemers(Klacht klacht) {
        return klacht.zaak()
                .flatMap(zaak -> zaken.stream()
                        .filter(kennis -> kennis.soort() == zaak.soort())
                        .findFirst()
                        .map(kennis -> kennis.deelnemers(zaak.id())))
                .orElse(Set.of());
    }

    private Set<UUID> kijkers(Klacht klacht) {
        Set<UUID> kijkers = new HashSet<>();
        klacht.zaak().map(spoor::wieZag).ifPresent(kijkers::addAll);
        klacht.klager()
                .bekendAls()
                .map(persoon -> spoor.wieZag(persoon, Klachtbehandelaar.DOEL))
                .ifPresent(kijkers::addAll);
        return kijkers;
    }

    private static boolean alleenBestuur(Klacht klacht) {
        return !klacht.gedragingen().isEmpty()
                && klacht.gedragingen().stream()
                        .allMatch(gedraging -> gedraging.beklaagde().soort() == Beklaagdesoort.BESTUUR);
    }
}
