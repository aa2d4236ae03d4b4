package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * When and where somebody will be heard.
 *
 * @param dag the day, or {@code null} when it was not said
 * @param tijd the time as typed: "10:00" or "9.30"
 * @param plaats where, or by which means
 * @param meebrengen whom the klager wants to bring, or what else is needed; may be empty
 */
public record Afspraak(LocalDate dag, String tijd, String plaats, String meebrengen) implements Serializable {

    /** The most characters in a place or in {@link #meebrengen}. */
    public static final int LANGSTE = 200;

    private static final int LANGSTE_TIJD = 10;

    /** @throws OngeldigeWaarde when a text is too long */
    public Afspraak {
        tijd = Invoer.regel(tijd, LANGSTE_TIJD);
        plaats = Invoer.regel(plaats, LANGSTE);
        meebrengen = Invoer.regel(meebrengen, LANGSTE);
    }

    /**
     * @param vandaag the current date
     * @return what it lacks: whoever is invited knows when and where (9:10); empty when it lacks nothing
     */
    public Optional<Weigerreden> bezwaar(LocalDate vandaag) {
        if (dag == null || dag.isBefore(vandaag)) {
            return Optional.of(Weigerreden.HOORDAG_ONTBREEKT);
        }
        if (uur().isEmpty()) {
            return Optional.of(Weigerreden.HOORTIJD_ONJUIST);
        }
        return plaats.isEmpty() ? Optional.of(Weigerreden.HOORPLAATS_ONTBREEKT) : Optional.empty();
    }

    /** @return the time as "10:00"; empty when what was typed is no time */
    public Optional<String> uur() {
        return Nederlands.leesTijd(tijd).map(Nederlands::tijd);
    }
}
