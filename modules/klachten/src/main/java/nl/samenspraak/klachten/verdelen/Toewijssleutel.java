package nl.samenspraak.klachten.verdelen;

import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which klacht stood on a row. */
record Toewijssleutel(Klachtnummer nummer) implements Rijsleutel<Toewijsregel> {

    Toewijssleutel(Toewijsregel regel) {
        this(regel.nummer());
    }

    @Override
    public String sleutel() {
        return nummer.waarde();
    }

    @Override
    public Toewijsregel regel() {
        return new Toewijsregel(nummer, null, null, null, null, "");
    }
}
