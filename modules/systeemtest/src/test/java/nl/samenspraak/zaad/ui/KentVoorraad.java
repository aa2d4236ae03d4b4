package nl.samenspraak.zaad.ui;

import nl.samenspraak.meldpunt.melding.Meldingen;

/** Breaks a rule on purpose: a screen asks the store of a module, past the service that stands behind the gate. */
public final class KentVoorraad {

    Object lees(Meldingen meldingen) {
        return meldingen;
    }
}
