package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * How heavy a melding weighs, as the one who judges it finds (R-MEL-19).
 *
 * @param urgentie how soon it asks for somebody; {@code null} when that was not said
 * @param gebied what it is about; {@code null} when that was not said
 * @param reden why, on one line
 */
public record NieuweWeging(Urgentie urgentie, Gebied gebied, String reden) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public NieuweWeging {
        reden = Invoer.regel(reden, LANGSTE);
    }

    Optional<Weigerreden> toets() {
        if (urgentie == null) {
            return Optional.of(Weigerreden.URGENTIE_ONTBREEKT);
        }
        if (gebied == null) {
            return Optional.of(Weigerreden.GEBIED_ONTBREEKT);
        }
        return reden.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
