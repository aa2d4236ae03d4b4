package nl.samenspraak.klachten.werkvoorraad;

import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which klacht stood on a row of a list, how far, and whether it could be taken over; not who complains, or about what. */
record Werksleutel(KlachtId klacht, Klachtnummer nummer, Klachtstatus status, boolean vanCollega)
        implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.klacht(), regel.nummer(), regel.status(), regel.vanCollega());
    }

    @Override
    public String sleutel() {
        return klacht.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(klacht, nummer, null, "", null, status, null, false, vanCollega, "", "", "", null);
    }
}
