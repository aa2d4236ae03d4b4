package nl.samenspraak.kern;

/**
 * An access that the application refuses. Its message is the same whatever the ground, so that nobody learns from it
 * whether a dossier exists; the ground itself goes to the log only.
 */
public class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Weigergrond grond;

    /** @param grond why, for the log */
    public Weigering(Weigergrond grond) {
        super("U kunt dit niet openen met uw huidige pet en doel.");
        this.grond = grond;
    }

    /** @return why, for the log; never for the screen */
    public Weigergrond grond() {
        return grond;
    }
}
