package nl.samenspraak.meldpunt.signaal;

/** What kind of melder someone is (R-MEL-01, R-MEL-05). */
public enum Melderssoort {
    INWONER,
    PROFESSIONAL,
    /** Does not want to be known; then nothing about the melder is kept. */
    ANONIEM
}
