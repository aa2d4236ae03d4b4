package nl.samenspraak.meldpunt.telefoon;

import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/** What happens to a melding when the conversation is over. */
public enum Afhandeling {
    /** Someone will judge it. */
    BEOORDELEN(null),
    ADVIES_GEGEVEN(Sluitreden.ADVIES_GEGEVEN),
    DOORVERWEZEN(Sluitreden.DOORVERWEZEN),
    GEEN_VERVOLG(Sluitreden.GEEN_VERVOLG);

    private final Sluitreden reden;

    Afhandeling(Sluitreden reden) {
        this.reden = reden;
    }

    /** @return the outcome with which it is closed at once; empty when it stays open */
    Optional<Sluitreden> sluitreden() {
        return Optional.ofNullable(reden);
    }
}
