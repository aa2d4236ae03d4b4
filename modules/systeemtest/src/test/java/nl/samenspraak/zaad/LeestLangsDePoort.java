package nl.samenspraak.zaad;

import jakarta.inject.Named;
import nl.samenspraak.kern.PersoonId;

/** Breaks a rule on purpose: a screen takes from a service of its own package what that only hands out inside the gate. */
@Named
public class LeestLangsDePoort {

    Object lees(KeurigeDienst dienst, PersoonId persoon) {
        return dienst.binnen(persoon);
    }
}
