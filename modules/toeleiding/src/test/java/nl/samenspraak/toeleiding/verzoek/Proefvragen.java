package nl.samenspraak.toeleiding.verzoek;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What parties were asked, as a test says it. */
public final class Proefvragen extends Vraagverslag {

    private final List<GesteldeVraag> vragen = new ArrayList<>();

    /** @param vraag what a party was asked */
    public void gesteld(GesteldeVraag vraag) {
        vragen.add(vraag);
    }

    @Override
    public List<GesteldeVraag> van(ToeleidingId toeleiding) {
        return List.copyOf(vragen);
    }
}
