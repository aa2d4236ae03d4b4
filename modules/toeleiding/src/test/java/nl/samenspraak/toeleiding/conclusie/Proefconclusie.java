package nl.samenspraak.toeleiding.conclusie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What was found and concluded, in memory: for the tests of other parts. */
public final class Proefconclusie implements Bevindingen {

    private static final UUID WIE = new UUID(0, 7);

    private final List<Bevinding> gevonden = new ArrayList<>();
    private Conclusie conclusie;

    /** Something is found. */
    public Proefconclusie met(ToeleidingId toeleiding, NieuweBevinding nieuw) {
        add(new Bevinding(UUID.randomUUID(), toeleiding, gevonden.size(), nieuw));
        return this;
    }

    /** It is concluded. */
    public Proefconclusie besloten(ToeleidingId toeleiding, NieuweConclusie nieuw, boolean verplicht) {
        add(new Conclusie(toeleiding, nieuw, verplicht, WIE, Instant.EPOCH));
        return this;
    }

    @Override
    public void add(Bevinding bevinding) {
        gevonden.add(bevinding);
    }

    @Override
    public void add(Conclusie nieuwe) {
        conclusie = nieuwe;
    }

    @Override
    public List<Bevinding> van(ToeleidingId toeleiding) {
        return gevonden;
    }

    @Override
    public Optional<Conclusie> conclusie(ToeleidingId toeleiding) {
        return Optional.ofNullable(conclusie);
    }

    @Override
    public void verwijder(Bevinding bevinding) {
        gevonden.remove(bevinding);
    }
}
