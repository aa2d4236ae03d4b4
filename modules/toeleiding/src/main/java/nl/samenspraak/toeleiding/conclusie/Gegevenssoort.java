package nl.samenspraak.toeleiding.conclusie;

/** Whether something is a fact or what somebody thinks of it (R-TOE-28). */
public enum Gegevenssoort {
    FEIT,
    MENING
}
