package nl.samenspraak.toeleiding.correctie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Corrections in memory. */
public final class Proefcorrecties implements Correcties {

    private final List<Correctie> correcties = new ArrayList<>();
    private final List<Correctieplicht> plichten = new ArrayList<>();

    /** @return what whoever writes letters asks */
    public Correctieplichten plichten() {
        return new Correctieplichten(this);
    }

    /** The client asked to have this corrected, and it was decided; a letter about it is owed to somebody. */
    public void besloten(ToeleidingId id, Feit feit, String nieuw, Correctiebesluit besluit, String aan) {
        Correctie correctie = new Correctie(
                id,
                feit,
                new NieuweCorrectie(feit.sleutel(), nieuw, LocalDate.of(2026, 11, 20)),
                LocalDate.of(2026, 12, 20));
        if (correctie
                .beslis(besluit, new UUID(0, 9), Instant.parse("2026-11-21T09:00:00Z"))
                .isPresent()) {
            throw new IllegalArgumentException("Geen besluit");
        }
        add(correctie);
        add(new Correctieplicht(id, correctie.id(), new Correctieontvanger(aan, aan)));
    }

    @Override
    public void add(Correctie correctie) {
        correcties.add(0, correctie);
    }

    @Override
    public void add(Correctieplicht plicht) {
        plichten.add(plicht);
    }

    @Override
    public List<Correctie> van(ToeleidingId toeleiding) {
        return List.copyOf(correcties);
    }

    @Override
    public List<Correctieplicht> plichten(ToeleidingId toeleiding) {
        return List.copyOf(plichten);
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        int weg = correcties.size();
        correcties.clear();
        plichten.clear();
        return weg;
    }
}
