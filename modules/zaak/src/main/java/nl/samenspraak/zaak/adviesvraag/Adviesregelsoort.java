package nl.samenspraak.zaak.adviesvraag;

/** What a line of a question is. */
public enum Adviesregelsoort {
    VRAAG,
    /** What was added to it later. */
    AANVULLING,
    ADVIES,
    /** What was decided, with the advice before it. */
    BESLUIT
}
