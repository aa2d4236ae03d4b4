package nl.samenspraak.toeleiding.deling;

import java.time.LocalDate;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzelijst;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzes;
import nl.samenspraak.toeleiding.deelwijzer.Deelrol;
import nl.samenspraak.toeleiding.deelwijzer.Deelvraag;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.partijen.Partijgegevens;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;

/** Puts the question of a share to the deelwijzer: one side is whoever does the onderzoek, and the phase follows from the case. */
final class Delingvraag {

    /** Whoever does the onderzoek, as the deelwijzer calls it. */
    private static final String WIJ = "toeleider";

    /** The law of the task of whoever does the onderzoek. */
    static final String ONZE_WET = "wmo-2015";

    private Delingvraag() {}

    /** The party gives under the secrecy that the register names (R-TOE-19), whatever its kind. */
    static Deelvraag van(
            Deelkeuzes keuzes,
            Delingrichting richting,
            Partijgegevens partij,
            String soort,
            String wet,
            String fase,
            LocalDate dag) {
        return richting == Delingrichting.KRIJGEN
                ? new Deelvraag(als(keuzes.actoren(), partij.soort(), Deelrol.GEEFT), WIJ, soort, wet, fase, dag)
                        .onder(partij.geheimhouding())
                : new Deelvraag(WIJ, als(keuzes.actoren(), partij.soort(), Deelrol.KRIJGT), soort, wet, fase, dag);
    }

    /** One office of the college gives for its own law; what it gets, the college gets. */
    private static String als(Deelkeuzelijst actoren, String code, Deelrol rol) {
        Deelkeuze wie = actoren.vind(code).orElse(null);
        while (wie != null && !wie.rollen().contains(rol) && wie.onder() != null) {
            wie = actoren.vind(wie.onder()).orElse(null);
        }
        return wie == null ? code : wie.code();
    }

    /** @return the phase in which this case is, as the deelwijzer calls it; without the Wams nobody looks whether problems hang together */
    static String fase(Stap stap, Taaksoort taak, Wamswereld wereld) {
        if (taak == null || !taak.opentOnderzoek()) {
            return "toeleiding";
        }
        return switch (stap) {
            case HULPVRAAG -> wereld == Wamswereld.AAN ? "verkenning" : "na-gesprek";
            case TERREINEN -> "stap-2";
            case SAMENHANG -> "stap-3";
            case CONCLUSIE -> "onderzoek";
        };
    }
}
