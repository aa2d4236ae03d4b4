package nl.samenspraak.kern;

/**
 * Something a user typed that cannot be. The message is a whole Dutch sentence that may stand at the field as it is; it
 * never repeats what was typed, so that it may be logged.
 */
public class OngeldigeWaarde extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param melding what is wrong and how to mend it, in plain Dutch */
    public OngeldigeWaarde(String melding) {
        super(melding);
    }
}
