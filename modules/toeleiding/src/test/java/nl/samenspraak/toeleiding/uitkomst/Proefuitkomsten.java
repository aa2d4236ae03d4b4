package nl.samenspraak.toeleiding.uitkomst;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Which parties were asked or got something that is erased, in memory. */
public final class Proefuitkomsten extends Uitkomsten {

    private Uitkomstplicht plicht = new Uitkomstplicht(ToeleidingId.nieuw(), List.of(), List.of(), "", "");

    /** Everything was erased, and these were asked and got something. */
    public void gewist(List<String> gevraagd, List<String> gegeven) {
        plicht = new Uitkomstplicht(ToeleidingId.nieuw(), gevraagd, gegeven, "", "");
    }

    /** It stopped, and this is what the client reads about it. */
    public void gestopt(String waarom) {
        plicht = new Uitkomstplicht(ToeleidingId.nieuw(), List.of(), List.of(), waarom, "");
    }

    /** It was no onderzoek, and this was asked. */
    public void afgehandeld(String vraag, String... aan) {
        plicht = new Uitkomstplicht(ToeleidingId.nieuw(), List.of(), List.of(aan), "", vraag);
    }

    @Override
    public String waarom(ToeleidingId toeleiding) {
        return plicht.waarom();
    }

    @Override
    public Optional<String> afgehandeld(ToeleidingId toeleiding) {
        return Optional.of(plicht.vraag());
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
