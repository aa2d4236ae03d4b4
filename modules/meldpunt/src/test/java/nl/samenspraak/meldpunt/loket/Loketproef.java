package nl.samenspraak.meldpunt.loket;

import java.time.Clock;
import nl.samenspraak.meldpunt.Referentie;

/** The lokets of the reference data that ship. */
public final class Loketproef {

    private Loketproef() {}

    public static Loketten loketten(Clock klok) {
        return new Loketten(Loketblad.lees(Referentie.meegeleverd()), klok);
    }
}
