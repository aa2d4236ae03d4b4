package nl.samenspraak.klachten.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** Opens what was written in a klacht that goes on under another number: a gate of its own, because it is a case of its own. */
@ApplicationScoped
public class Gevoegdinzage {

    private Klachtwerk werk;

    Gevoegdinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Gevoegdinzage(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param id a klacht that was joined to another
     * @param doel the purpose
     * @return what the klager wrote in it, and how he can be reached by it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public GevoegdView open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return new GevoegdView(
                id,
                klacht.nummer(),
                klacht.betrokkenen(),
                klacht.kanaal(),
                klacht.ontvangenOp(),
                klacht.onderwerp(),
                klacht.inhoud(),
                klacht.gebeurd(),
                klacht.wens(),
                bereik(klacht.klager()));
    }

    private static List<String> bereik(Klager klager) {
        Optional<String> telefoon = Optional.ofNullable(klager.telefoon()).map(nummer -> nummer.weergave());
        return Stream.of(
                        Stream.of(klager.naam()),
                        klager.adresregels().stream(),
                        telefoon.stream(),
                        Stream.of(klager.email()))
                .flatMap(deel -> deel)
                .filter(regel -> !regel.isBlank())
                .toList();
    }
}
