package nl.samenspraak.personen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.model.Personen;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/**
 * How someone is addressed in a letter about a case of that person's own (R-ALG-26). It opens nothing but the name; that is a look into the
 * register all the same, so it is judged and logged as one, beside the line of the case.
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
     * @param doel for what purpose
     * @return the name; empty when the person is not registered any more
     */
    @Inzage(deel = Dossierdeel.PERSOON)
    public Optional<Persoonsbriefnaam> van(PersoonId persoon, Doelbinding doel) {
        return personen.find(persoon)
                .map(gevonden ->
                        new Persoonsbriefnaam(persoon, gevonden.gegevens().naam()));
    }
}
