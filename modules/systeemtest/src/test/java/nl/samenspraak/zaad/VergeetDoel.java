package nl.samenspraak.zaad;

import jakarta.enterprise.context.ApplicationScoped;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Inzage;

/** Breaks a rule on purpose: a gate that is told no purpose. */
@ApplicationScoped
public class VergeetDoel {

    @Inzage
    public Zaadbeeld dossier(PersoonId persoon) {
        return new Zaadbeeld(persoon);
    }
}
