package nl.samenspraak.klachten.register;

import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which klacht stood on a row of the register. */
record Registersleutel(KlachtId klacht, Klachtnummer nummer) implements Rijsleutel<Registerregel> {

    Registersleutel(Registerregel regel) {
        this(regel.klacht(), regel.nummer());
    }

    @Override
    public String sleutel() {
        return klacht.toString();
    }

    @Override
    public Registerregel regel() {
        return new Registerregel(
                klacht, nummer, null, null, Klachtindeling.GEEN, null, false, false, false, false, false);
    }
}
