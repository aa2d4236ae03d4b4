package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;

/**
 * A term as a screen shows it.
 *
 * @param uiterlijk the last day
 * @param rest how long still, in words: "nog 4 dagen"
 * @param dringendheid how near that is
 * @param deel the part that has passed, 0 to 100
 * @param uitleg how the last day was computed, in plain Dutch
 * @param bron where the term comes from: an article, or a choice of the municipality
 */
public record Termijnstand(
        LocalDate uiterlijk, String rest, Dringendheid dringendheid, int deel, String uitleg, String bron)
        implements Serializable {

    public static Termijnstand van(Termijnberekening berekening, String bron, LocalDate vandaag) {
        return new Termijnstand(
                berekening.einde(),
                berekening.resterend(vandaag),
                Dringendheid.van(berekening.einde(), vandaag),
                berekening.verstrekenProcent(vandaag),
                berekening.uitleg(),
                bron);
    }
}
