package nl.samenspraak.klachten.brieven;

/** How a letter about a klacht reaches whom it is for. */
public enum Klachtbriefwijze {
    /** It stands ready on the page of the klager; an e-mail without content says so. */
    EMAIL,
    /** It was printed, and posted or handed over at work. */
    POST,
    /** Somebody put it with an e-mail that he wrote himself, to a klager who agreed to letters by e-mail (2:8). */
    EIGEN_MAIL,
    /** It was given at the desk. */
    ANDERS,
    /** It was written and sent elsewhere; that it went is kept here, and not what it says. */
    BUITENOM
}
