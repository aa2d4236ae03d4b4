package nl.samenspraak.kern;

import java.util.Optional;

/**
 * An access that the application refuses. Its message is the same whatever the ground, so that nobody learns from it
 * whether a dossier exists; the ground itself goes to the log only.
 */
public class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Weigergrond grond;
    private final transient Zaakverwijzing zaak;

    /** @param grond why, for the log */
    public Weigering(Weigergrond grond) {
        this(grond, null);
    }

    /**
     * A refusal of what was asked for by something else than the case itself, such as its number.
     *
     * @param grond why, for the log
     * @param zaak the case that turned out to be meant, for the log; {@code null} when there is none
     */
    public Weigering(Weigergrond grond, Zaakverwijzing zaak) {
        super("U kunt dit niet openen met uw huidige pet en doel.");
        this.grond = grond;
        this.zaak = zaak;
    }

    /** @return why, for the log; never for the screen */
    public Weigergrond grond() {
        return grond;
    }

    /** @return the case that was meant, for the log; never for the screen */
    public Optional<Zaakverwijzing> zaak() {
        return Optional.ofNullable(zaak);
    }
}
