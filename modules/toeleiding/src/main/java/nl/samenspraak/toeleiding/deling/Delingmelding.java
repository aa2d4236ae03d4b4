package nl.samenspraak.toeleiding.deling;

import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;

/** Says why a share cannot be recorded, at the field that it is about. */
final class Delingmelding {

    private Delingmelding() {}

    static void toon(Delingbezwaar bezwaar, Veldfouten fouten) {
        String zin = Delingteksten.van("bezwaar." + bezwaar);
        switch (bezwaar) {
            case RICHTING_ONTBREEKT -> Scherm.fout("richting", zin);
            case PARTIJ_ONTBREEKT, PARTIJ_ZONDER_TAAK -> Scherm.fout("partij", zin);
            case PERSOON_ONTBREEKT -> Scherm.fout("persoon", zin);
            case SOORT_ONTBREEKT,
                    STAP_NIET_BEREIKT,
                    STAP_VOORBIJ,
                    NA_WEIGERING,
                    GROND_LIGT_VAST,
                    TOESTEMMING_ONTBREEKT,
                    TOESTEMMING_NIET_PRECIES -> Scherm.fout("soort", zin);
            case WET_ONTBREEKT -> Scherm.fout("wet", zin);
            case DAG_ONTBREEKT, DAG_KAN_NIET -> Scherm.fout("dag", zin);
            case REDEN_ONTBREEKT -> Scherm.fout("reden", zin);
            case NOODZAAK_ONTBREEKT -> Scherm.fouten(fouten);
            default -> Scherm.fout(zin);
        }
    }
}
