package nl.samenspraak.toeleiding.partijen;

import java.util.Locale;

/** How access to help is arranged under a law (R-ALG-23). */
public enum Toegangsvorm {
    /** By people of the gemeente. */
    GEMEENTE,
    /** By others, under its direction. */
    EXTERN_ONDER_REGIE,
    /** By others, with a concept of their own. */
    EXTERN_EIGEN_VISIE,
    /** By a partnership. */
    SAMENWERKING,
    /** By services that each have an entrance. */
    APARTE_DIENSTEN;

    static Toegangsvorm vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
