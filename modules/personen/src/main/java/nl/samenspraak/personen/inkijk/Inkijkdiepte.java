package nl.samenspraak.personen.inkijk;

/** How far somebody looks: what nearly every case needs, or further, which is a look of its own with reasons of its own. */
public enum Inkijkdiepte {
    EERST,
    /** Doorprikken. */
    DIEPER
}
