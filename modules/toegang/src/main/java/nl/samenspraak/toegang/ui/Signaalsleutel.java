package nl.samenspraak.toegang.ui;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.toegang.logboek.Toezichtsignaal;

/** Which signal was shown, and in which version. */
record Signaalsleutel(UUID id, long versie) implements Serializable {

    Signaalsleutel(Toezichtsignaal signaal) {
        this(signaal.id(), signaal.versie());
    }

    Toezichtsignaal signaal() {
        return new Toezichtsignaal(id, false, null, null, null, null, null, null, null, null, versie);
    }
}
