package nl.samenspraak.toegang;

import java.util.Locale;

/** The parts into which what we know of someone falls apart: the columns of the autorisatiematrix (R-ALG-05). */
public enum Dossierdeel {
    /** Who someone is, in the register of persons. */
    PERSOON,
    /** What a base registry says of someone when it is asked; not what we keep of it. */
    INKIJK,
    /** What was reported about someone. */
    SIGNAAL,
    /** Who reported it. */
    MELDER_IDENTITEIT,
    TOELEIDINGSDOSSIER,
    COORDINATIEDOSSIER,
    /** The 1-gezin-1-plan. */
    PLAN,
    CASUSAFSPRAKEN,
    KLACHT,
    /** Which klachten nobody who handles klachten may handle, and until when; nothing of what they say (Awb 9:7). */
    KLACHTVERDELING,
    /** Until when something is kept and whether it is held back; nothing of what it says (R-AVG-09). */
    BEWARING,
    /** Which parties there are and what was agreed with them; nothing about any client (R-ALG-30, R-ALG-31). */
    PARTIJEN,
    /** What somebody who enforces the law asks about somebody, and what was decided on it; nothing of a dossier (R-TOE-42). */
    HANDHAVINGSVERZOEK,
    /** A question to the privacy officer with its advice; nothing about anybody (R-ALG-28). */
    ADVIESVRAAG,
    /** What somebody may see of himself: who looked, and what is kept of him where (R-LOG-03, AVG 15). */
    EIGEN_DOSSIER,
    /** What an inwoner agreed with: only to take it back, on his own page (AVG 7 lid 3). */
    TOESTEMMING,
    /** What an inwoner asks about a look that he does not trust, and the answer of the FG. */
    INZAGEVRAAG,
    /** The access log itself. */
    LOGBOEK;

    /** @return the code as it stands in reference data and in the log */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
