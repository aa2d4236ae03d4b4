package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return personen.find(wie).map(this::regel);
    }

    @Override
    public Persoonsregels regels(Set<PersoonId> wie) {
        return new Persoonsregels(personen.findAll(wie).stream()
                .map(this::regel)
                .collect(Collectors.toMap(PersoonRegel::id, Function.identity())));
    }

    private PersoonRegel regel(Persoon persoon) {
        return zoeker.regel(new Kandidaat(persoon, false));
    }
}
