package nl.samenspraak.toeleiding.deling;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What was shared, in the sentences that a test says. */
public final class Proefdelingen extends Delinglezer {

    private final List<String> zinnen = new ArrayList<>();

    /** @param zin something that was shared */
    public void gedeeld(String zin) {
        zinnen.add(zin);
    }

    @Override
    public List<String> zinnen(ToeleidingId toeleiding) {
        return List.copyOf(zinnen);
    }
}
