package nl.samenspraak.toeleiding.uitkomst;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Which parties were asked or got something that is erased, in memory. */
public final class Proefuitkomsten extends Uitkomsten {

    private Uitkomstplicht plicht = new Uitkomstplicht(ToeleidingId.nieuw(), List.of(), List.of());

    /** Everything was erased, and these were asked and got something. */
    public void gewist(List<String> gevraagd, List<String> gegeven) {
        plicht = new Uitkomstplicht(ToeleidingId.nieuw(), gevraagd, gegeven);
    }

    @Override
    public Optional<String> coordinatie(ToeleidingId toeleiding) {
        return Optional.of("P-2026-000002");
    }

    @Override
    public Betrokken betrokken(ToeleidingId toeleiding) {
        return new Betrokken(plicht.gevraagd(), plicht.gegeven());
    }
}
