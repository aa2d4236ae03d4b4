package nl.samenspraak.meldpunt;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/** Whoever a test says is at work. */
final class ProefAanwezige extends Aanwezige {

    private UUID wie = Fixtures.YASMINA;

    void wordt(UUID ander) {
        wie = ander;
    }

    @Override
    public Gebruiker eisGebruiker() {
        return new Gebruiker(wie, "proef", "Proef", "Gemeente Zandermeer", List.of());
    }
}
