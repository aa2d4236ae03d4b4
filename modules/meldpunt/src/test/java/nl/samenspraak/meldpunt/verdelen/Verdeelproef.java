package nl.samenspraak.meldpunt.verdelen;

import java.time.Clock;
import nl.samenspraak.meldpunt.ProefCollegas;
import nl.samenspraak.meldpunt.ProefTermijnen;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.tedoen.GeheugenPlichten;
import nl.samenspraak.meldpunt.tedoen.Plichten;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.toegang.Aanwezige;

/** Puts the work lists together on meldingen in memory. */
public final class Verdeelproef {

    private Verdeelproef() {}

    public static Werkverdeling verdeling(
            GeheugenMeldingen meldingen, Persoonslezer register, Aanwezige aanwezige, Clock klok) {
        return verdeling(meldingen, new GeheugenPlichten(), register, aanwezige, klok);
    }

    static Werkverdeling verdeling(
            GeheugenMeldingen meldingen, Plichten plichten, Persoonslezer register, Aanwezige aanwezige, Clock klok) {
        ProefCollegas collegas = new ProefCollegas();
        return new Werkverdeling(
                meldingen,
                meldingen,
                plichten,
                new Werkweergave(register, collegas, new ProefTermijnen(), klok),
                collegas,
                aanwezige,
                klok);
    }
}
