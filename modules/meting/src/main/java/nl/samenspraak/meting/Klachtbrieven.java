package nl.samenspraak.meting;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;

/** What klagers write, made up from a number. */
final class Klachtbrieven {

    private static final String VERHAAL =
            "Ik heb drie keer gebeld om te vragen hoe het met de aanvraag staat. Elke keer werd beloofd dat iemand zou"
                    + " terugbellen, en er is nooit iemand geweest die dat deed. ";
    private static final int ALINEAS = 6;

    private Klachtbrieven() {}

    static NieuweKlacht brief(int nummer, LocalDate vandaag) {
        Klager klager = new Klager(
                false,
                "Klager " + nummer,
                "Boterdiep " + (nummer + 1),
                Postcode.van("1234AB"),
                "Zandermeer",
                "",
                null,
                null,
                "");
        Gedraging gedraging =
                Gedraging.van("Belt niet terug", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "Toegang"));
        return new NieuweKlacht(
                Klachtkanaal.BRIEF,
                vandaag,
                vandaag,
                true,
                "Niet teruggebeld",
                VERHAAL.repeat(1 + nummer % ALINEAS),
                "Een excuus",
                "vorige week",
                true,
                klager,
                List.of(gedraging),
                Klachtindeling.GEEN,
                null);
    }
}
