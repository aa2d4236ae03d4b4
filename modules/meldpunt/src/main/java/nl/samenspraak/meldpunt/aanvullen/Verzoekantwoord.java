package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * The answer to a request of the betrokkene.
 *
 * @param uitkomst what became of it; {@code null} when that was not chosen
 * @param dag on which day he was told; {@code null} when that was not said
 * @param wijze how he was told; {@code null} when that was not chosen
 * @param grond why not all of it is done, or what is done; may be empty when all of it is
 */
public record Verzoekantwoord(Verzoekuitkomst uitkomst, LocalDate dag, Contactwijze wijze, String grond)
        implements Serializable {

    /** The most characters in {@link #grond}. */
    public static final int LANGSTE_GROND = 1000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the ground is too long */
    public Verzoekantwoord {
        grond = Invoer.alinea(grond, LANGSTE_GROND);
    }

    /**
     * @param melding the day of the melding
     * @param vandaag the current day
     * @return why it cannot be recorded; empty when it can
     */
    Optional<Weigerreden> toets(LocalDate melding, LocalDate vandaag) {
        if (uitkomst == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        if (wijze == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        if (uitkomst.vraagtGrond() && grond.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return DagKlopt.toets(dag, melding, vandaag);
    }
}
