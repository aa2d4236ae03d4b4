package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * That a melding was registered on the wrong person.
 *
 * @param van whom it is not about
 * @param reden how that was found
 */
public record Verplaatsing(PersoonId van, String reden) implements Serializable {

    /** The most characters in {@link #reden}. */
    public static final int LANGSTE = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public Verplaatsing {
        reden = Invoer.alinea(reden, LANGSTE);
    }

    Optional<Weigerreden> toets() {
        return reden.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
