package nl.samenspraak.toeleiding.wie;

/** Why something is asked beyond what the client asked for (R-TOE-24): one of these, or it is not asked. */
public enum Leefgebiedaanleiding {
    /** The client began about it. */
    INWONER,
    /** In the talk there was a strong indication. */
    AANWIJZING
}
