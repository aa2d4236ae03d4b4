package nl.samenspraak.toeleiding;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.zaak.naam.Naamregel;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** The noodzaaktoets by the reference data that ship, for tests of whatever asks for reasons. */
public final class Proefnoodzaak {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private Proefnoodzaak() {}

    /** @return the rule */
    public static Noodzaakregel regel() {
        return new Noodzaakregel(new Referentiebestand(Optional.of(MEEGELEVERD)));
    }

    /** @return the rule for the name of one person */
    public static Naamregel namen() {
        return new Naamregel(new Referentiebestand(Optional.of(MEEGELEVERD)));
    }
}
