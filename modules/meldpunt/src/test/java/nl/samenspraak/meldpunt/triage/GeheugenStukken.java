package nl.samenspraak.meldpunt.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informaties;

/** What the triage of the one melding of a test leaves, in memory. */
public final class GeheugenStukken implements Triagestukken {

    private final List<Doorgeleiding> doorgeleidingen = new ArrayList<>();
    private final List<Toeleidingsbesluit> toeleidingen = new ArrayList<>();
    private final Informaties informaties;

    public GeheugenStukken(Informaties informaties) {
        this.informaties = informaties;
    }

    public List<Doorgeleiding> doorgeleidingen() {
        return doorgeleidingen;
    }

    public List<Toeleidingsbesluit> toeleidingen() {
        return toeleidingen;
    }

    @Override
    public void add(Doorgeleiding doorgeleiding) {
        doorgeleidingen.add(doorgeleiding);
    }

    @Override
    public void verwijder(Doorgeleiding doorgeleiding) {
        doorgeleidingen.remove(doorgeleiding);
    }

    @Override
    public void add(Toeleidingsbesluit besluit) {
        toeleidingen.add(besluit);
    }

    @Override
    public void verwijder(Toeleidingsbesluit besluit) {
        toeleidingen.remove(besluit);
    }

    @Override
    public Optional<Doorgeleiding> doorgeleiding(MeldingId melding) {
        return doorgeleidingen.stream().findFirst();
    }

    @Override
    public Gevolgstukken van(MeldingId melding) {
        return new Gevolgstukken(doorgeleiding(melding), toeleidingen.stream().findFirst(), informaties.find(melding));
    }
}
