package nl.samenspraak.coordinatie.werklijst;

import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which coördinatie stood on a row of a work list, and how far; not about whom it is or who handles it. */
record Werksleutel(CoordinatieId coordinatie, Coordinatienummer nummer, Coordinatiestand stand)
        implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.coordinatie(), regel.nummer(), regel.stand());
    }

    @Override
    public String sleutel() {
        return coordinatie.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(coordinatie, nummer, null, null, null, "", "", stand, "", "", null, "", false);
    }
}
