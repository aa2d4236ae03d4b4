package nl.samenspraak.toeleiding.dossier;

import java.util.Locale;

/**
 * Why an onderzoek may stand still: always something of the client. That nobody is there on our side is no ground, for then a colleague takes it. The
 * law gives no delay, so the last day stays what it was (Wmo 2015 art. 2.3.2 lid 1; R-ALG-12).
 */
public enum Stilgrond {
    /** The client asks to wait. */
    OP_VERZOEK,
    /** The client cannot be reached, or cannot talk now. */
    NIET_TE_SPREKEN;

    /** @return its code, in the reference data */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
