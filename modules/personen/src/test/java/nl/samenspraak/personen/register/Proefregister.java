package nl.samenspraak.personen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.toegang.Aanwezige;

/** The register without a gate before it, for tests outside its package. */
public final class Proefregister {

    private final Register register;

    public Proefregister(Personen personen, Aanwezige aanwezige, Clock klok) {
        Bsnkluis kluis = new Bsnkluis(new Proefsleutels());
        register = new Register(
                personen, new Zoeker(personen, kluis), kluis, Proefsleutels.pseudoniemen(), aanwezige, klok);
    }

    /** @return what makes views of persons that are kept there */
    public static Persoonsweergave weergave(Personen personen) {
        return new Persoonsweergave(personen, new Bsnkluis(new Proefsleutels()));
    }

    /** @return who is found by what was typed in one box */
    public List<PersoonRegel> zoek(String getypt, LocalDate vandaag) {
        return register.zoek(Zoekvraag.uitTekst(getypt, vandaag), null).rijen();
    }
}
