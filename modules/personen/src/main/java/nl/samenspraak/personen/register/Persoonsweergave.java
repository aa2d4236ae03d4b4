package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Identificatie;

/** Makes of what the register keeps of somebody what may be shown, inside the gate. */
@ApplicationScoped
public class Persoonsweergave {

    private Personen personen;
    private Bsnkluis kluis;

    Persoonsweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Persoonsweergave(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    public PersoonView van(Persoon persoon) {
        return new PersoonView(
                persoon.id(),
                persoon.versie(),
                persoon.gegevens(),
                persoon.bsn(kluis).orElse(null),
                persoon.telefoons(),
                personen.identificaties(persoon.id()).stream()
                        .map(Identificatie::view)
                        .toList());
    }
}
