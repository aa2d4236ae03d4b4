package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Somebody to call.
 *
 * @param wie whom; {@code null} when that was not said
 * @param dag on which day; {@code null} when that was not said
 * @param waarvoor about what, on one line
 */
public record NieuweTerugbeltaak(Terugbelwie wie, LocalDate dag, String waarvoor) implements Serializable {

    /** The most characters in {@link #waarvoor}. */
    public static final int LANGSTE = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long */
    public NieuweTerugbeltaak {
        waarvoor = Invoer.regel(waarvoor, LANGSTE);
    }

    Optional<Weigerreden> toets(Melder melder, LocalDate vandaag) {
        if (wie == null || !wie.bellen()) {
            return Optional.of(Weigerreden.TERUGBELLEN_WIE_ONTBREEKT);
        }
        if (wie == Terugbelwie.MELDER && melder.telefoon() == null) {
            return Optional.of(Weigerreden.TELEFOON_ONTBREEKT);
        }
        if (dag == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        if (dag.isBefore(vandaag)) {
            return Optional.of(Weigerreden.DAG_VOORBIJ);
        }
        return waarvoor.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param melding the day of the melding
     * @param vandaag the current day
     * @return why a request of the betrokkene, received on {@link #dag}, cannot be recorded; empty when it can
     */
    Optional<Weigerreden> toetsVerzoek(LocalDate melding, LocalDate vandaag) {
        if (wie == null || !wie.verzoek()) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        return DagKlopt.toets(dag, melding, vandaag)
                .or(() -> waarvoor.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty());
    }
}
