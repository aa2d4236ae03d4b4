package nl.samenspraak.toeleiding.verzoek;

/** How far a request is. */
public enum Verzoekstand {
    CONCEPT,
    VERSTUURD,
    BEANTWOORD,
    /** Not all that was asked was given. */
    DEELS,
    GEWEIGERD,
    /** No answer was given. In steps 2 and 3 a refusal is this too: its category would betray that somebody is known there. */
    ONBEANTWOORD,
    /** Its step is over, or the consent it rested on was taken back. */
    VERVALLEN;

    /** @return whether a party answered; while the step lasts that can be recorded otherwise, when it was recorded wrongly */
    public boolean isBeantwoord() {
        return this == BEANTWOORD || this == DEELS || this == GEWEIGERD;
    }

    /** @return whether an answer can still be recorded */
    public boolean wacht() {
        return this == VERSTUURD || this == ONBEANTWOORD;
    }
}
