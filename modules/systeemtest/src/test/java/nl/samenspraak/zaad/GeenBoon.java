package nl.samenspraak.zaad;

import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Inzage;

/** Breaks a rule on purpose: a gate where no interceptor stands. */
public class GeenBoon {

    @Inzage
    public Zaadbeeld dossier(PersoonId persoon, Doelbinding doel) {
        return new Zaadbeeld(persoon);
    }
}
