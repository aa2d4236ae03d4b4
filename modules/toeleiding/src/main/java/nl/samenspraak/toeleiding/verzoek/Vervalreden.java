package nl.samenspraak.toeleiding.verzoek;

/** Why a request need not be answered any more. */
public enum Vervalreden {
    /** The step for which it was asked is over. */
    STAP_VOORBIJ,
    /** The client took back, or refused, the consent it rested on. */
    TOESTEMMING_WEG
}
