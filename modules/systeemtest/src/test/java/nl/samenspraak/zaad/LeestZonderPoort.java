package nl.samenspraak.zaad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonslezer;

/** Breaks a rule on purpose: hands on what only a gate may read, with no gate around it. */
@RequestScoped
public class LeestZonderPoort {

    @Inject
    private Persoonslezer register;

    String naam(PersoonId wie) {
        return register.regel(wie).map(regel -> regel.naam()).orElse("");
    }
}
