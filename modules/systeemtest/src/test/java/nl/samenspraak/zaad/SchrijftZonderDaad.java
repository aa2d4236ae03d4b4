package nl.samenspraak.zaad;

import jakarta.enterprise.context.ApplicationScoped;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/** Breaks a rule on purpose: something is changed, and the line does not say what. */
@ApplicationScoped
public class SchrijftZonderDaad {

    @Inzage(actie = Actie.WIJZIGEN)
    public Zaadbeeld wijzig(PersoonId persoon, Doelbinding doel) {
        return new Zaadbeeld(persoon);
    }
}
