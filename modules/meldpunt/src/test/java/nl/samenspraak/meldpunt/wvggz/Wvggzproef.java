package nl.samenspraak.meldpunt.wvggz;

import java.time.Clock;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Collegas;

/** Puts the onderzoek together on dossiers in memory. */
public final class Wvggzproef {

    private Wvggzproef() {}

    public static Wvggzonderzoek onderzoek(
            Meldingen meldingen,
            GeheugenWvggzdossiers dossiers,
            Kopweergave kop,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        Wvggzweergave weergave = new Wvggzweergave(
                kop, new Sjablonen(Referentie.meegeleverd()), collegas, Referentie.termijnen(), aanwezige, klok);
        return new Wvggzonderzoek(meldingen, dossiers, weergave, aanwezige, klok);
    }
}
