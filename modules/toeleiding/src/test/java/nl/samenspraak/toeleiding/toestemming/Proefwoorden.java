package nl.samenspraak.toeleiding.toestemming;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The words of letters as they ship: for the tests of other parts. */
public final class Proefwoorden {

    private Proefwoorden() {}

    /** How letters begin and end. */
    public static Verzoekwoorden meegeleverd() {
        return new Verzoekwoorden(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))), "Zandermeer");
    }
}
