package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.meldpunt.informeren.Informatie;
import nl.samenspraak.meldpunt.informeren.Informeerweergave;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Makes of what came of a melding what may be shown. */
@ApplicationScoped
class Gevolgweergave {

    private Triagestukken stukken;
    private Informeerweergave informeren;
    private Collegas collegas;

    Gevolgweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Gevolgweergave(Triagestukken stukken, Informeerweergave informeren, Collegas collegas) {
        this.stukken = stukken;
        this.informeren = informeren;
        this.collegas = collegas;
    }

    boolean kind(Melding melding) {
        return informeren.kind(melding);
    }

    Gevolg van(Melding melding) {
        Gevolgstukken vervolg = stukken.van(melding.id());
        return new Gevolg(
                vervolg.doorgeleiding()
                        .map(stuk -> doorgeleiding(melding, stuk))
                        .orElse(null),
                vervolg.toeleiding()
                        .map(besluit -> new ToeleidingView(
                                besluit.gedrag(), besluit.terreinen(), besluit.meervoudig(), besluit.zonderVerhaal()))
                        .orElse(null),
                melding.wvggzLoopt(),
                informeren.stand(melding, vervolg.informatie().orElseGet(() -> new Informatie(melding.id()))));
    }

    DoorgeleidingView doorgeleiding(Melding melding, Doorgeleiding stuk) {
        Set<UUID> mensen = new HashSet<>(Set.of(stuk.klaargezetDoor()));
        stuk.overgedragenDoor().ifPresent(mensen::add);
        Map<UUID, String> namen = collegas.namen(mensen);
        return new DoorgeleidingView(
                melding.id(),
                melding.betrokkenen(),
                stuk.loket(),
                stuk.protocol(),
                stuk.kanaal(),
                stuk.adres(),
                stuk.instemming().orElse(null),
                isOpen(stuk) ? stuk.bericht() : null,
                new DoorgeleidingView.Wanneer(stuk.klaargezetOp(), Kopweergave.naam(namen, stuk.klaargezetDoor())),
                stuk.overgedragenDoor()
                        .map(door -> new DoorgeleidingView.Wanneer(
                                stuk.overgedragenOp().orElseThrow(), Kopweergave.naam(namen, door)))
                        .orElse(null));
    }

    /** The message is one text: it is shown when the purpose opens everything that is in it. */
    private static boolean isOpen(Doorgeleiding stuk) {
        boolean persoon =
                stuk.gegevens().stream().noneMatch(Loketgegeven::vanPersoon) || Poort.opentOok(Dossierdeel.PERSOON);
        boolean melder = stuk.gegevens().stream().noneMatch(Loketgegeven::vanMelder)
                || Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return persoon && melder;
    }
}
