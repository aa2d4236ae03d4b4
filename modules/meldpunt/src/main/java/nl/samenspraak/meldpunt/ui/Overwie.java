package nl.samenspraak.meldpunt.ui;

import nl.samenspraak.meldpunt.Reikwijdte;

/** Whom a visitor of the public form is worried about. */
public enum Overwie {
    MIJZELF,
    ANDER,
    GEZIN;

    Reikwijdte reikwijdte() {
        return this == GEZIN ? Reikwijdte.GEZIN : Reikwijdte.PERSOON;
    }
}
