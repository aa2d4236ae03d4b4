package nl.samenspraak.klachten.termijnen;

/** How the klager agreed to more time. The law wants it in writing (Awb 9:11 lid 3; R-KLA-10): what was only said gives none. */
public enum Instemmingsvorm {
    BRIEF,
    EMAIL,
    /** Said at the counter or on the telephone. */
    MONDELING;

    boolean schriftelijk() {
        return this != MONDELING;
    }
}
