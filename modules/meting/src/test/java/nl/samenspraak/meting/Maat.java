package nl.samenspraak.meting;

import java.util.function.ToDoubleFunction;

/** What of a turn is compared. */
enum Maat {
    DOORVOER("doorvoer", Beurt::doorvoer),
    P50("p50", beurt -> beurt.percentiel(0.50)),
    P99("p99", beurt -> beurt.percentiel(0.99)),
    REKENTIJD("rekentijd", beurt -> beurt.perVerzoek(beurt.verbruik().samenOpDeServer()));

    private final String naam;
    private final ToDoubleFunction<Beurt> van;

    Maat(String naam, ToDoubleFunction<Beurt> van) {
        this.naam = naam;
        this.van = van;
    }

    String naam() {
        return naam;
    }

    ToDoubleFunction<Beurt> van() {
        return van;
    }
}
