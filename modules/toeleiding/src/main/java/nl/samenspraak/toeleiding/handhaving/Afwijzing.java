package nl.samenspraak.toeleiding.handhaving;

/** On what a request is refused (R-TOE-42). None of these says whether the gemeente knows somebody. */
public enum Afwijzing {
    /** There is no cause that is about this person. */
    GEEN_AANLEIDING,
    /** It looks through people without a cause. */
    SCREENING,
    /** The law does not give this power for it. */
    GEEN_BEVOEGDHEID,
    /** What is asked is not needed for what it is for. */
    NIET_NODIG,
    /** It can be done with less, or the person can be asked. */
    KAN_LICHTER,
    /** It would have to come from what the gemeente has through the Wams alone. */
    WAMS,
    /** A duty of secrecy stands in the way. */
    GEHEIMHOUDING
}
