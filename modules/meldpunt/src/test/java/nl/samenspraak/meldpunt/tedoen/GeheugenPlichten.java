package nl.samenspraak.meldpunt.tedoen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;

/** What is left to do, as a test says so. */
public final class GeheugenPlichten implements Plichten {

    private final Set<MeldingId> over = new HashSet<>();

    /** Something is left to do about it. */
    public void laatOver(MeldingId melding) {
        over.add(melding);
    }

    @Override
    public List<Plichtrij> allemaal(UUID gebruiker) {
        return List.of();
    }

    @Override
    public boolean zijnErOver(MeldingId melding) {
        return over.contains(melding);
    }
}
