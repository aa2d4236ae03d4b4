package nl.samenspraak.brieven;

import java.time.LocalDate;
import java.util.List;

/** Letters to try the press with. */
final class Proefbrief {

    static final Briefhoofd HOOFD = new Briefhoofd(
            "Gemeente Zandermeer", "Postbus 1, 9999 ZZ Zandermeer", "14 0999", "", "zandermeer.example", "#0f4c5c");

    private Proefbrief() {}

    static Brief met(String tekst) {
        return van("Uw klacht van 3 november 2026", "Mevrouw J. Verhoeven", tekst);
    }

    static Brief van(String onderwerp, String naam, String tekst) {
        return new Brief(
                onderwerp,
                new Brief.Geadresseerde(naam, List.of("Dorpsstraat 12", "9999 AB Zandermeer")),
                LocalDate.of(2026, 11, 22),
                "K-2026-000123",
                "Geachte " + naam,
                Tekstdeel.lees(tekst),
                new Brief.Ondertekening(
                        "Met vriendelijke groet", "Kim de Boer", "klachtenfunctionaris", "Namens het college"),
                List.of("Uw klacht"));
    }

    static String blad(Brief brief) {
        return new Briefopmaak(HOOFD).blad(brief);
    }
}
