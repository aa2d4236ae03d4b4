package nl.samenspraak.toeleiding.dossier;

import nl.samenspraak.toeleiding.ToeleidingId;

/** What a feature keeps for as long as a toeleiding is open, and not a moment longer; asked in the transaction in which it ends, however it ends. */
public interface Eindspoor {

    /** @param toeleiding a toeleiding that is over */
    void isVoorbij(ToeleidingId toeleiding);
}
