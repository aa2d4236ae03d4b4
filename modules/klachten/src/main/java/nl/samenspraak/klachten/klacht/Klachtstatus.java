package nl.samenspraak.klachten.klacht;

/** How far a klacht is. */
public enum Klachtstatus {
    /** It was recorded; nobody handles it yet. */
    NIEUW,
    /** Its behandelaar is at work. */
    IN_BEHANDELING,
    /** It came to its end; what has yet to be done is following its measures. */
    AFGEDAAN;

    /** @return whether it asks for work */
    public boolean open() {
        return this != AFGEDAAN;
    }
}
