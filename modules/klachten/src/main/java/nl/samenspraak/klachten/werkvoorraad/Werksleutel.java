package nl.samenspraak.klachten.werkvoorraad;

import java.io.Serializable;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;

/** Which klacht stood on a row of a list, and how far; not who complains, or about what. */
record Werksleutel(KlachtId klacht, Klachtnummer nummer, Klachtstatus status) implements Serializable {

    Werksleutel(Werkregel regel) {
        this(regel.klacht(), regel.nummer(), regel.status());
    }

    Werkregel regel() {
        return new Werkregel(klacht, nummer, null, "", null, status, null, "", "", "", null);
    }
}
