package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.zaak.behandelen.Pettelling;

/** Counts the work of a klachtenfunctionaris. */
@RequestScoped
public class Klachttelling extends Pettelling<Klachtwerkstand> {

    private BewaakteTermijnen bewaakt;
    private Clock klok;

    Klachttelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachttelling(BewaakteTermijnen bewaakt, Aanwezige aanwezige, Clock klok) {
        super("klachten", Klachtbehandelaar.PET, aanwezige);
        this.bewaakt = bewaakt;
        this.klok = klok;
    }

    @Override
    protected Klachtwerkstand tel(UUID ik) {
        return bewaakt.stand(ik, LocalDate.now(klok));
    }

    @Override
    protected Klachtwerkstand niets() {
        return Klachtwerkstand.NIETS;
    }

    @Override
    protected long voorMenu(Klachtwerkstand geteld) {
        return geteld.nu();
    }
}
