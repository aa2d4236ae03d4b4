package nl.samenspraak.meldpunt.loket;

import java.util.Locale;

/** How a message reaches a loket. Samenspraak puts the message ready; a person hands it over. */
public enum Loketkanaal {
    BEVEILIGDE_MAIL,
    /** A tray in the system of the other side. */
    PORTAAL,
    /** Read out on the phone. */
    TELEFOON,
    POST;

    /** @return the code as it stands in reference data, for instance {@code beveiligde-mail} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the channel
     * @throws IllegalArgumentException when no channel has this code
     */
    public static Loketkanaal vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
