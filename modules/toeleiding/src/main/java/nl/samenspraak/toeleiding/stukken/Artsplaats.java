package nl.samenspraak.toeleiding.stukken;

/** For whom the medical adviser works: that sets who answers for what he keeps (R-TOE-37). */
public enum Artsplaats {
    /** In the service of the municipality: the college is controller, and his file stays closed to it. */
    GEMEENTE,
    /** By himself: he is controller. */
    ONAFHANKELIJK
}
