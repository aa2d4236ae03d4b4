package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;
import nl.samenspraak.zaak.concept.Concepten;

/** Asks every feature what goes with a no, and lets it go; asked inside a gate, in its transaction. */
@ApplicationScoped
class Wissen {

    private Iterable<Wisspoor> sporen;
    private Terugnemen terugnemen;
    private Concepten concepten;

    Wissen() {
        // The container makes its proxy with this.
    }

    @Inject
    Wissen(@Any Instance<Wisspoor> sporen, Terugnemen terugnemen, Concepten concepten) {
        this((Iterable<Wisspoor>) sporen, terugnemen, concepten);
    }

    Wissen(Iterable<Wisspoor> sporen, Terugnemen terugnemen, Concepten concepten) {
        this.sporen = sporen;
        this.terugnemen = terugnemen;
        this.concepten = concepten;
    }

    /** @return what would go, without what there is nothing of */
    List<Wisregel> voorbeeld(ToeleidingId toeleiding, Stap stap) {
        return regels(spoor -> spoor.telt(toeleiding, stap));
    }

    /** Lets it go, with what somebody typed and did not save; who got something of it has to hear so (AVG 19). */
    List<Wisregel> wis(ToeleidingId toeleiding, Stap stap) {
        terugnemen.gewist(toeleiding);
        List<Wisregel> weg = regels(spoor -> spoor.wis(toeleiding, stap));
        concepten.vergeet(toeleiding.zaak());
        return weg;
    }

    private List<Wisregel> regels(ToIntFunction<Wisspoor> hoeveel) {
        Stream.Builder<Wisspoor> alle = Stream.builder();
        sporen.forEach(alle);
        return alle.build()
                .sorted(Comparator.comparing(Wisspoor::wat))
                .map(spoor -> new Wisregel(spoor.wat(), hoeveel.applyAsInt(spoor)))
                .filter(regel -> regel.aantal() > 0)
                .toList();
    }
}
