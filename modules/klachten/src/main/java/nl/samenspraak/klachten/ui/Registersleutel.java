package nl.samenspraak.klachten.ui;

import java.io.Serializable;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtindeling;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.Registerregel;

/** Which klacht stood on a row of the register, and the codes under which it counted. */
record Registersleutel(
        KlachtId klacht, Klachtnummer nummer, String wamsstap, String domein, String aard, boolean financieel)
        implements Serializable {

    Registersleutel(Registerregel regel) {
        this(
                regel.klacht(),
                regel.nummer(),
                regel.indeling().wamsstap(),
                regel.indeling().domein(),
                regel.indeling().aard(),
                regel.indeling().financieel());
    }

    Registerregel regel() {
        return new Registerregel(
                klacht,
                nummer,
                null,
                null,
                new Klachtindeling(wamsstap, domein, aard, financieel),
                null,
                false,
                false,
                false);
    }
}
