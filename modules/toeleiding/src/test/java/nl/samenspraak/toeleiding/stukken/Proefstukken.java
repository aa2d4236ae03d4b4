package nl.samenspraak.toeleiding.stukken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/** Documents in memory. */
public final class Proefstukken implements Stukkenlade {

    static final UUID RUUD = new UUID(0, 3);
    static final LocalDate DAG = LocalDate.of(2026, 11, 20);
    static final Stuk.Daad NU = new Stuk.Daad(RUUD, Instant.parse("2026-11-20T09:00:00Z"), DAG);

    private final List<Stuk> stukken = new ArrayList<>();

    /**
     * @param toeleiding a toeleiding
     * @param wat what is given back, while the client does not know it yet
     * @param waarom why
     * @return this
     */
    public Proefstukken teruggegeven(ToeleidingId toeleiding, String wat, String waarom) {
        Stuk stuk = nieuw(toeleiding, wat, false);
        stuk.geefTerug(new Stukbesluit(waarom, false), NU);
        stukken.add(stuk);
        return this;
    }

    static Stuk nieuw(ToeleidingId toeleiding, String wat, boolean medisch) {
        Bronvermelding bron = new Bronvermelding(Bronsoort.CLIENT, "", "", DAG);
        return new Stuk(UUID.randomUUID(), toeleiding, 0, new NieuwStuk(wat, bron, medisch), NU);
    }

    @Override
    public void add(Stuk stuk) {
        stukken.add(stuk);
    }

    @Override
    public List<Stuk> van(ToeleidingId toeleiding) {
        return List.copyOf(stukken);
    }

    @Override
    public void verwijder(Stuk stuk) {
        stukken.remove(stuk);
    }
}
