package nl.samenspraak.meldpunt;

import java.util.Map;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Real keys, the same in every test. */
public final class ProefSleutels extends Sleutelbos {

    public ProefSleutels() {
        super(Map.of(1, new byte[32]));
    }
}
