package nl.samenspraak.klachten.voegen;

import nl.samenspraak.kern.Invoer;

/**
 * What whoever joins a klacht to another says with it.
 *
 * @param reden why, on one line
 * @param zelfdeKlager whether he says that they are of the same klager, where that does not show; that is recorded
 * @param bereikVanDeze whether the klager is reached from now on as in the klacht that ends; {@code null} when that was not said
 */
public record Voegverzoek(String reden, boolean zelfdeKlager, Boolean bereikVanDeze) {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public Voegverzoek {
        reden = Invoer.regel(reden, LANGSTE_REDEN);
    }
}
