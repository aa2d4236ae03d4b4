package nl.samenspraak.zaad;

import jakarta.enterprise.context.ApplicationScoped;
import nl.samenspraak.kern.PersoonId;

/** Breaks a rule on purpose: dossier data without a gate. */
@ApplicationScoped
public class VergeetInzage {

    public Zaadbeeld dossier(PersoonId persoon) {
        return new Zaadbeeld(persoon);
    }
}
