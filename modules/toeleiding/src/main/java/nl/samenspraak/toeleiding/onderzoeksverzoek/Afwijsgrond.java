package nl.samenspraak.toeleiding.onderzoeksverzoek;

/** Why a request of a professional is refused (R-TOE-03, R-TOE-04): what the law asks and the request does not show, or that there is no such law. */
public enum Afwijsgrond {
    /** How the requester is involved with the client. */
    BETROKKENHEID,
    /** Facts that support it. */
    ONDERBOUWING,
    /** That coordination is expected to help. */
    VERWACHTING,
    /** Criterion a: threatening decline, or a low quality of life. */
    ACHTERUITGANG,
    /** Criterion b: no help is accepted, or only some. */
    HULP,
    /** Criterion c: continuing or recurring nuisance, or the safety of the client, others or goods. */
    OVERLAST,
    /** It goes on and comes back. */
    AANHOUDEND,
    /** Client or family refused an onderzoek not long ago (R-TOE-04); who asked does not hear that. */
    EERDER_GEWEIGERD,
    /** No law lets the college investigate because a professional asks (R-ALG-02): then nothing else of the request counts. */
    GEEN_WET
}
