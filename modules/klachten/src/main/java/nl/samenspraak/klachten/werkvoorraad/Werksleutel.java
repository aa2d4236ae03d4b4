package nl.samenspraak.klachten.werkvoorraad;

import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which klacht stood on a row of a list, and how far; not who complains, or about what. */
record Werksleutel(KlachtId klacht, Klachtnummer nummer, Klachtstatus status) implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.klacht(), regel.nummer(), regel.status());
    }

    @Override
    public String sleutel() {
        return klacht.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(klacht, nummer, null, "", null, status, null, false, "", "", "", null);
    }
}
