package nl.samenspraak.meldpunt.wvggz;

import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Collegas;

/** Puts the onderzoek together on dossiers in memory. */
public final class Wvggzproef {

    private Wvggzproef() {}

    public static Uitgang uitgang(GeheugenWvggzdossiers dossiers) {
        return new Wvggzuitgang(dossiers);
    }

    public static Wvggzonderzoek onderzoek(
            Meldingen meldingen,
            GeheugenWvggzdossiers dossiers,
            Informaties informaties,
            Kopweergave kop,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        Wvggztermijnen termijnen = new Wvggztermijnen(Referentie.termijnen(), klok);
        Wvggzbrief brief = new Wvggzbrief(
                new Sjablonen(Referentie.meegeleverd()),
                new Contactgegevens(
                        "Zandermeer",
                        Optional.of("14 0999"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Postbus 1, 9999 ZZ Zandermeer"),
                        Optional.empty()),
                new Parketten(Referentie.meegeleverd(), "Zandermeer", klok),
                termijnen,
                aanwezige);
        Wvggzweergave weergave = new Wvggzweergave(kop, brief, collegas, termijnen, informaties, klok);
        return new Wvggzonderzoek(meldingen, dossiers, informaties, weergave, aanwezige, klok);
    }
}
