package nl.samenspraak.meldpunt.signaal;

/** Why a melding is closed: the outcome of the triage (R-MEL-07). */
public enum Sluitreden {
    ADVIES_GEGEVEN,
    /** The melder was told where to go; nothing was passed on. */
    DOORVERWEZEN,
    GEEN_VERVOLG,
    /** What a loket may have of it was put ready for that loket. */
    DOORGELEID,
    /** What the burgemeester may have of it was put ready, for the public order (R-MEL-21). */
    OPENBARE_ORDE,
    /** What a team may have of it was put ready that offers help to who does not ask for it (R-MEL-21). */
    BEMOEIZORG,
    /** Handled under the Wvggz, up to the end of what that law asks (R-MEL-08). */
    WVGGZ,
    /** The toeleiding begins. */
    TOELEIDING;

    /** @return whether a melding can be closed with it on an explanation alone; the others have a way of their own */
    public boolean rechtstreeks() {
        return this == ADVIES_GEGEVEN || this == DOORVERWEZEN || this == GEEN_VERVOLG;
    }

    /** @return whether something of it was put ready for another */
    public boolean doorgeleid() {
        return this == DOORGELEID || this == OPENBARE_ORDE || this == BEMOEIZORG;
    }
}
