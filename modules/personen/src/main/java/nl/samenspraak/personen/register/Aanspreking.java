package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsaanspreking;
import nl.samenspraak.personen.Persoonsbriefnaam;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** Reads the name for a letter from the register. */
@ApplicationScoped
class Aanspreking implements Persoonsaanspreking {

    private Personen personen;

    protected Aanspreking() {}

    @Inject
    Aanspreking(Personen personen) {
        this.personen = personen;
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON)
    public Optional<Persoonsbriefnaam> van(PersoonId persoon, Doelbinding doel) {
        return personen.find(persoon)
                .map(gevonden ->
                        new Persoonsbriefnaam(persoon, gevonden.gegevens().naam()));
    }
}
