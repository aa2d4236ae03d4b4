package nl.samenspraak.toeleiding.onderzoeksverzoek;

/** Why nothing can be decided on a request yet. */
public enum Verzoekbezwaar {
    PERSOON_ONTBREEKT,
    VERZOEKER_ONTBREEKT,
    /** It is not the name of one person. */
    NAAM_VAN_MEER,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    /** Client or family refused an onderzoek not long ago, and what to do then was not chosen (R-TOE-04). */
    EERDER_GEWEIGERD,
    /** Who of the FG agreed to deviate is not known (R-TOE-04). */
    FG_ONTBREEKT,
    /** Why is deviated was not written down, or goes for everybody (R-TOE-04, R-ALG-27). */
    AFWIJKING_ONTBREEKT
}
