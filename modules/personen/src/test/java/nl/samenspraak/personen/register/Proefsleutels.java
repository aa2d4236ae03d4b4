package nl.samenspraak.personen.register;

import java.util.Map;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Real keys, the same in every test. */
public class Proefsleutels extends Sleutelbos {

    public Proefsleutels() {
        super(Map.of(1, new byte[32]));
    }

    /** @return pseudonyms that a test can compute as well */
    public static Pseudoniemen pseudoniemen() {
        return new Pseudoniemen() {
            @Override
            public String van(PersoonId persoon) {
                return persoon.toString().replace("-", "");
            }
        };
    }
}
