package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * That the betrokkene agrees that a loket gets data: expressly, where something about health can be among them (AVG 9 lid 2, onder a), and so that
 * it can be shown later (AVG 7 lid 1).
 *
 * @param dag on which day, or {@code null} when that was not said
 * @param wijze how, or {@code null} when that was not said
 * @param wie who agreed for a child, and why that one speaks for it (UAVG 5; R-ALG-17); empty for somebody who agreed himself
 */
public record Instemming(LocalDate dag, Contactwijze wijze, String wie) implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long */
    public Instemming {
        wie = Invoer.regel(wie, NieuweInformering.LANGSTE_VERTEGENWOORDIGER);
    }

    /**
     * @param kind whether somebody speaks for the one whom it is about
     * @param ontvangen the day of the melding: nobody agrees before that
     * @param vandaag the current day
     * @return what it lacks; empty when it lacks nothing
     */
    Optional<Weigerreden> toets(boolean kind, LocalDate ontvangen, LocalDate vandaag) {
        if (kind && wie.isEmpty()) {
            return Optional.of(Weigerreden.VERTEGENWOORDIGER_ONTBREEKT);
        }
        return wijze == null ? Optional.of(Weigerreden.WIJZE_ONTBREEKT) : DagKlopt.toets(dag, ontvangen, vandaag);
    }
}
