package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsregels;

/** Reads who is in the register, inside a gate that is open for it. */
@ApplicationScoped
class Registerlezer implements Persoonslezer {

    private Personen personen;
    private Zoeker zoeker;

    Registerlezer() {
        // The container makes its proxy with this.
    }

    @Inject
    Registerlezer(Personen personen, Zoeker zoeker) {
        this.personen = personen;
        this.zoeker = zoeker;
    }

    @Override
    public Optional<PersoonRegel> regel(PersoonId wie) {
        return personen.kandidaten(List.of(wie)).stream().map(zoeker::regel).findFirst();
    }

    @Override
    public Persoonsregels regels(Set<PersoonId> wie) {
        return new Persoonsregels(personen.kandidaten(List.copyOf(wie)).stream()
                .map(zoeker::regel)
                .collect(Collectors.toMap(PersoonRegel::id, Function.identity())));
    }

    @Override
    public Set<PersoonId> dubbelen(PersoonRegel wie) {
        return wie.mogelijkDubbel() ? personen.dubbelen(wie.id()) : Set.of();
    }
}
