package nl.samenspraak.coordinatie.plan;

import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.kern.Nederlands;

/** Says what became of an activity, as somebody would tell it. */
final class Wijzigingzin {

    private Wijzigingzin() {}

    static String van(Activiteit was, NieuweActiviteit wordt) {
        if (!was.wat().equals(wordt.wat())) {
            return Coordinatieteksten.tekst("wijziging.naam", was.wat(), wordt.wat());
        }
        if (!was.eindigt().equals(wordt.eindigt())) {
            return Coordinatieteksten.tekst(
                    wordt.eindigt().isAfter(was.eindigt()) ? "wijziging.later" : "wijziging.eerder",
                    was.wat(),
                    Nederlands.datum(was.eindigt()),
                    Nederlands.datum(wordt.eindigt()));
        }
        if (!was.uitvoerder().equals(wordt.uitvoerder())) {
            return Coordinatieteksten.tekst("wijziging.uitvoerder", was.wat());
        }
        boolean zelfdeZicht = was.voor().equals(wordt.voor()) && was.gedeeld().equals(wordt.gedeeld());
        return Coordinatieteksten.tekst(zelfdeZicht ? "wijziging.anders" : "wijziging.zicht", was.wat());
    }
}
