package nl.samenspraak.toeleiding.deelwijzer;

/**
 * One combination of the five choices: what is asked, or one of the cases that a rule is about. Each is a code, or
 * {@link Deelkeuzelijst#ALLES}. The law of who gives is not among them: it comes with who gives.
 */
record Deelgeval(String gever, String ontvanger, String soort, String wet, String fase) {

    /** @return the same, given by somebody else */
    Deelgeval van(String ander) {
        return new Deelgeval(ander, ontvanger, soort, wet, fase);
    }
}
