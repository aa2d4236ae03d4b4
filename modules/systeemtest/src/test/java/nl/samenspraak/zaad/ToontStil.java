package nl.samenspraak.zaad;

import jakarta.enterprise.context.ApplicationScoped;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Inzage;

/** Breaks a rule on purpose: dossier data that leave no line in the log. */
@ApplicationScoped
public class ToontStil {

    @Inzage(regel = false)
    public Zaadbeeld dossier(PersoonId persoon, Doelbinding doel) {
        return new Zaadbeeld(persoon);
    }
}
