package nl.samenspraak.personen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.personen.model.Bsnkluis;
import nl.samenspraak.personen.model.Personen;
import nl.samenspraak.toegang.Aanwezige;

/** The register without a gate before it, for tests outside its package. */
public final class Proefregister {

    private final Personenregister register;

    public Proefregister(Personen personen, Aanwezige aanwezige, Clock klok) {
        Bsnkluis kluis = new Bsnkluis(new Proefsleutels());
        register = new Personenregister(
                personen, new Zoeker(personen, kluis), kluis, Proefsleutels.pseudoniemen(), aanwezige, klok);
    }

    /** @return who is found by what was typed in one box */
    public List<PersoonRegel> zoek(String getypt, LocalDate vandaag) {
        return register.zoek(Zoekvraag.uitTekst(getypt, vandaag), null).rijen();
    }
}
