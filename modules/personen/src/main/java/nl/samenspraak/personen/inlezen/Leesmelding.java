package nl.samenspraak.personen.inlezen;

/**
 * What there is to say about one persoonslijst.
 *
 * @param regelnummer the line on which it begins
 * @param reden what, in Dutch, without anything that stood in it
 */
record Leesmelding(long regelnummer, String reden) {

    /** @return "Regel 12: ..." */
    @Override
    public String toString() {
        return "Regel " + regelnummer + ": " + reden;
    }
}
