package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * A document that comes with a klacht.
 *
 * @param wat what it is, as a letter names it
 * @param herkomst from whom it comes; {@code null} when that was not chosen
 * @param dag on which day it came; {@code null} when that was not said
 */
public record NieuwKlachtstuk(String wat, Stukherkomst herkomst, LocalDate dag) implements Serializable {

    /** The most characters of what it is. */
    public static final int LANGSTE_WAT = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuwKlachtstuk {
        wat = Invoer.regel(wat, LANGSTE_WAT);
    }

    Optional<Weigerreden> toets() {
        if (wat.isEmpty()) {
            return Optional.of(Weigerreden.STUK_ONTBREEKT);
        }
        return herkomst == null ? Optional.of(Weigerreden.STUK_ZONDER_HERKOMST) : Optional.empty();
    }
}
