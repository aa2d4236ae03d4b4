package nl.samenspraak.klachten.formulier;

/** Why somebody may complain for another (R-ALG-17). */
public enum Machtigingsgrond {
    OUDER,
    CURATOR,
    MENTOR,
    BEWINDVOERDER,
    ADVOCAAT,
    GEMACHTIGDE
}
