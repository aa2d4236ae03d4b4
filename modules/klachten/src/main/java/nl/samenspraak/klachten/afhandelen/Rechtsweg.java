package nl.samenspraak.klachten.afhandelen;

/**
 * Whether what somebody complains of can be brought before somebody else by bezwaar or beroep. Only while it can, and nobody did, would not
 * handling the klacht cost the klager his term (6:7, 6:15).
 */
public enum Rechtsweg {
    /** The term is over. */
    VOORBIJ,
    /** It was brought: by the klager himself, or because we sent the klacht on as one, with the day of receipt (6:15). */
    BEGONNEN,
    /** It still can be, or nobody knows. */
    OPEN
}
