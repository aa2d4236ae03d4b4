package nl.samenspraak.meldpunt.ui;

import java.util.Optional;
import nl.samenspraak.meldpunt.Sluitreden;

/** What happens to a melding when the conversation is over. */
public enum Vervolg {
    /** Someone will judge it. */
    BEOORDELEN(null),
    ADVIES_GEGEVEN(Sluitreden.ADVIES_GEGEVEN),
    DOORVERWEZEN(Sluitreden.DOORVERWEZEN),
    GEEN_VERVOLG(Sluitreden.GEEN_VERVOLG);

    private final Sluitreden reden;

    Vervolg(Sluitreden reden) {
        this.reden = reden;
    }

    /** @return the outcome with which it is closed at once; empty when it stays open */
    Optional<Sluitreden> sluitreden() {
        return Optional.ofNullable(reden);
    }
}
