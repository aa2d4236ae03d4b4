package nl.samenspraak.toeleiding.werklijst;

import nl.samenspraak.toegang.ui.Rijsleutel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/** Which toeleiding stood on a row of a work list, and how far; not about whom it is or who handles it. */
record Werksleutel(ToeleidingId toeleiding, Toeleidingnummer nummer, Toeleidingstand stand)
        implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.toeleiding(), regel.nummer(), regel.stand());
    }

    @Override
    public String sleutel() {
        return toeleiding.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(toeleiding, nummer, null, null, null, "", null, stand, null, "", null, "", false);
    }
}
