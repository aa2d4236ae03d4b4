package nl.samenspraak.meldpunt.bewaren;

import java.time.Clock;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.toegang.recht.Termijnen;

/** Says when a melding in memory goes. */
public final class Bewaarproef {

    private Bewaarproef() {}

    public static Bewaarstuk stuk(GeheugenMeldingen meldingen, Termijnen termijnen, Clock klok) {
        return new Bewaarstuk(new Bewaartermijn(termijnen, klok), new GeheugenBewaringen(meldingen));
    }
}
