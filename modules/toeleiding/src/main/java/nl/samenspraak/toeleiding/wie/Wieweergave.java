package nl.samenspraak.toeleiding.wie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;

/** Makes of what is kept about the client and who speaks what a page shows; asked inside a gate. */
@ApplicationScoped
public class Wieweergave {

    private Wiekaarten kaarten;
    private Wiereferentie referentie;
    private Collegas collegas;

    Wieweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Wieweergave(Wiekaarten kaarten, Wiereferentie referentie, Collegas collegas) {
        this.kaarten = kaarten;
        this.referentie = referentie;
        this.collegas = collegas;
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return who the client is, who speaks and what stays out
     */
    public WieView van(ToeleidingId toeleiding) {
        List<Wetslegitimatie> getoond = kaarten.legitimaties(toeleiding);
        Map<UUID, String> namen =
                collegas.namen(getoond.stream().map(Wetslegitimatie::door).collect(Collectors.toSet()));
        return new WieView(
                kaarten.vertegenwoordigers(toeleiding).stream()
                        .map(spreker -> spreker.view(referentie))
                        .toList(),
                getoond.stream()
                        .map(document -> document.view(referentie, Kopweergave.naam(namen, document.door())))
                        .toList(),
                kaarten.buiten(toeleiding).stream().map(Buitenonderwerp::view).toList(),
                kaarten.gebieden(toeleiding).stream()
                        .map(gebied -> gebied.view(referentie))
                        .toList(),
                kaarten.schuldhulp(toeleiding).stream()
                        .map(Schuldhulpnotitie::view)
                        .toList());
    }
}
