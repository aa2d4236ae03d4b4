package nl.samenspraak.personen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Persoonsnaam;
import nl.samenspraak.personen.model.Personen;

/**
 * How someone is addressed in a letter about a case of that person's own (R-ALG-26). It opens nothing but the name, inside the gate of that
 * case: who may write to someone has to be able to do so properly, without looking into the register.
 */
@ApplicationScoped
public class Persoonsaanspreking {

    private Personen personen;

    protected Persoonsaanspreking() {}

    /** @param personen the register */
    @Inject
    public Persoonsaanspreking(Personen personen) {
        this.personen = personen;
    }

    /**
     * @param persoon to whom the letter goes
     * @return the name with everything that decides how it is written; empty when the person is not registered any more
     * @throws nl.samenspraak.toegang.PoortGesloten when no gate is open
     */
    public Optional<Persoonsnaam> van(PersoonId persoon) {
        return personen.find(persoon).map(gevonden -> gevonden.gegevens().naam());
    }
}
