package nl.samenspraak.klachten.brieven;

/** How a letter about a klacht reaches whom it is for. */
public enum Klachtbriefwijze {
    /** It stands ready on the page of the klager; an e-mail without content says so. */
    EMAIL,
    /** It was printed, and posted or handed over at work. */
    POST,
    /** It was given in another way: at the desk to who has no address, or in an e-mail that somebody wrote. */
    ANDERS
}
