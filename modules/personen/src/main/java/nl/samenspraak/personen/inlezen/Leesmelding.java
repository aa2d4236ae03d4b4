package nl.samenspraak.personen.inlezen;

/**
 * A persoonslijst that was not taken over.
 *
 * @param regelnummer the line on which it begins
 * @param reden why, in Dutch, without anything that stood in it
 */
record Geweigerd(long regelnummer, String reden) {

    /** @return "Regel 12: ..." */
    @Override
    public String toString() {
        return "Regel " + regelnummer + ": " + reden;
    }
}
