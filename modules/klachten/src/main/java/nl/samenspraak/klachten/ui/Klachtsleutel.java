package nl.samenspraak.klachten.ui;

import java.io.Serializable;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.Klachtregel;
import nl.samenspraak.klachten.Klachtstatus;

/** Which klacht stood on a row of a list, and how far; not who complains, or about what. */
record Klachtsleutel(KlachtId klacht, Klachtnummer nummer, Klachtstatus status) implements Serializable {

    Klachtsleutel(Klachtregel regel) {
        this(regel.klacht(), regel.nummer(), regel.status());
    }

    Klachtregel regel() {
        return new Klachtregel(klacht, nummer, null, "", null, status, null, "", "", "", null);
    }
}
