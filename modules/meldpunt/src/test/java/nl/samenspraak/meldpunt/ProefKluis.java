package nl.samenspraak.meldpunt;

import nl.samenspraak.toegang.sleutel.Kluis;

/** A real lock with a key that is the same in every test. */
public final class ProefKluis extends Kluis {

    public ProefKluis() {
        super(new ProefSleutels());
    }
}
