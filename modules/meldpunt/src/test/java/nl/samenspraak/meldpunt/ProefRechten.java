package nl.samenspraak.meldpunt;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Doelenlijst;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The purposes of the reference data that travel with the application. */
public final class ProefRechten extends Rechten {

    private static final Path MAP = Path.of("../../config/referentie");

    @Override
    public Doelenlijst doelen() {
        return Doelenlijst.lees(new Referentiebestand(Optional.of(MAP)));
    }
}
