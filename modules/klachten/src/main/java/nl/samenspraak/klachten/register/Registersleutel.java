package nl.samenspraak.klachten.register;

import java.io.Serializable;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtindeling;

/** Which klacht stood on a row of the register. */
record Registersleutel(KlachtId klacht, Klachtnummer nummer) implements Serializable {

    Registersleutel(Registerregel regel) {
        this(regel.klacht(), regel.nummer());
    }

    Registerregel regel() {
        return new Registerregel(klacht, nummer, null, null, Klachtindeling.GEEN, null, false, false, false);
    }
}
