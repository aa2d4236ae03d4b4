package nl.samenspraak.meldpunt.informeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** Who knows of the one melding of a test, in memory. */
public final class GeheugenInformaties implements Informaties {

    private final List<Informatie> alle = new ArrayList<>();

    public List<Informatie> alle() {
        return alle;
    }

    @Override
    public void add(Informatie informatie) {
        alle.add(informatie);
    }

    @Override
    public Optional<Informatie> find(MeldingId id) {
        return alle.stream().findFirst();
    }
}
