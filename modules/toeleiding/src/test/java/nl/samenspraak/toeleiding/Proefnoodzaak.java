package nl.samenspraak.toeleiding;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** The noodzaaktoets by the reference data that ship, for tests of whatever asks for reasons. */
public final class Proefnoodzaak {

    private Proefnoodzaak() {}

    /** @return the rule */
    public static Noodzaakregel regel() {
        return new Noodzaakregel(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));
    }
}
