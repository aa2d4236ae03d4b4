package nl.samenspraak.meldpunt.wvggz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** What was done under the Wvggz about the one melding of a test, in memory. */
public final class GeheugenWvggzdossiers implements Wvggzdossiers {

    private final List<Wvggzdossier> alle = new ArrayList<>();

    public List<Wvggzdossier> alle() {
        return alle;
    }

    @Override
    public void add(Wvggzdossier dossier) {
        alle.add(dossier);
    }

    @Override
    public Optional<Wvggzdossier> find(MeldingId melding) {
        return alle.stream().findFirst();
    }
}
