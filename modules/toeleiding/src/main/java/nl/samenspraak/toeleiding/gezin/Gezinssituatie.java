package nl.samenspraak.toeleiding.gezin;

/** Whether a family matters for the help; that it does not, is an answer too (R-ALG-08). */
public enum Gezinssituatie {
    /** It was not needed to ask. */
    NIET_RELEVANT,
    WOONT_ALLEEN,
    MET_ANDEREN
}
