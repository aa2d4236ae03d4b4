package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/** Tells who could handle a klacht and why others may not, inside the gate; without showing anything of a dossier. */
@ApplicationScoped
public class Kandidaatweergave {

    private Betrokkenheidstoets toets;
    private Collegas collegas;

    Kandidaatweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Kandidaatweergave(Betrokkenheidstoets toets, Collegas collegas) {
        this.toets = toets;
        this.collegas = collegas;
    }

    /** @param kijker who looks: that one is told as well */
    public Kandidaten van(Klacht klacht, UUID kijker) {
        List<Collega> alle = collegas.met(Klachtbehandelaar.PET);
        Map<UUID, Weigerreden> bezwaren = toets.toets(
                klacht,
                Stream.concat(alle.stream().map(Collega::id), Stream.of(kijker))
                        .distinct()
                        .toList());
        return new Kandidaten(
                klacht.id(),
                klacht.betrokkenen(),
                alle.stream()
                        .filter(collega -> !klacht.behandelaar().equals(Optional.of(collega.id())))
                        .map(collega -> new Kandidaten.Kandidaat(collega, bezwaren.get(collega.id())))
                        .toList(),
                klacht.voorgelegd(),
                klacht.niemandMag(),
                Optional.ofNullable(bezwaren.get(kijker))
                        .filter(bezwaar -> bezwaar != Weigerreden.NAAM_BEKLAAGDE)
                        .orElse(null));
    }
}
