package nl.samenspraak.meldpunt.webformulier;

import nl.samenspraak.meldpunt.signaal.Reikwijdte;

/** Whom a visitor of the public form is worried about. */
public enum Onderwerp {
    MIJZELF,
    ANDER,
    GEZIN;

    Reikwijdte reikwijdte() {
        return this == GEZIN ? Reikwijdte.GEZIN : Reikwijdte.PERSOON;
    }
}
