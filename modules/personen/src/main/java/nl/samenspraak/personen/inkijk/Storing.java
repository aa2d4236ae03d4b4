package nl.samenspraak.personen.inkijk;

/** Why a base registry gave no answer that can be used. */
public enum Storing {
    /** The operator did not connect it. */
    NIET_AANGESLOTEN,
    /** There is no connection. */
    NIET_BEREIKBAAR,
    TE_TRAAG,
    /** It failed a few times in a row, or there are too many questions at once; for a while it is not asked. */
    EVEN_NIET,
    /** It does not know us, or not for this purpose. */
    GEEN_TOEGANG,
    /** It does not understand the question. */
    VRAAG_GEWEIGERD,
    /** It says itself that it does not work. */
    STORING_DAAR,
    /** What it answered is no answer, or about somebody else. */
    ONLEESBAAR,
    /** It does not know this number any more. */
    ONBEKEND
}
