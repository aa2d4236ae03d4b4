package nl.samenspraak.toegang.beeld;

/**
 * Somebody else changed the same thing in the meantime, so nothing was stored. The screen reads it again and shows both
 * versions; the API answers with HTTP 409.
 */
public class VerouderdeVersie extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the refusal; what was stored meanwhile has to be read again, through the gate. */
    public VerouderdeVersie() {
        super("Iemand anders heeft dit intussen gewijzigd. Er is niets opgeslagen.");
    }
}
