package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * What came of danger that was told of in a conversation (R-MEL-02). Without a melding only to whom and when is kept; what they said goes along with
 * a melding alone.
 *
 * @param afloop what came of it; {@code null} when nobody recorded that yet
 * @param tijd at what time, or {@code null} when that was not said
 * @param gezegd with whom was spoken and what was agreed, or empty
 */
public record Noodoverdracht(Gevaarafloop afloop, LocalTime tijd, String gezegd) implements Serializable {

    /** There was danger, and nobody recorded yet what came of it. */
    public static final Noodoverdracht NOG_NIET = new Noodoverdracht(null, null, "");

    /** The most characters in {@link #gezegd}. */
    public static final int LANGSTE_GEZEGD = 1000;

    /** @throws OngeldigeWaarde when the text is too long */
    public Noodoverdracht {
        gezegd = Invoer.alinea(gezegd, LANGSTE_GEZEGD);
    }

    /**
     * @param nu the time of the day on which it was, as far as that day has come
     * @return what it lacks; empty when it lacks nothing
     */
    public Optional<Weigerreden> toets(LocalTime nu) {
        if (afloop == null) {
            return Optional.of(Weigerreden.AFLOOP_ONTBREEKT);
        }
        if (tijd == null) {
            return Optional.of(Weigerreden.TIJD_ONTBREEKT);
        }
        return tijd.isAfter(nu) ? Optional.of(Weigerreden.TIJD_IN_TOEKOMST) : Optional.empty();
    }
}
