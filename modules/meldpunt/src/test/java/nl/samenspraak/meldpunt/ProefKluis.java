package nl.samenspraak.meldpunt;

import nl.samenspraak.toegang.Kluis;

/** A real lock with a key that is the same in every test. */
final class ProefKluis extends Kluis {

    ProefKluis() {
        super(new ProefSleutels());
    }
}
