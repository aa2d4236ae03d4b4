package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * That the betrokkene agrees that a loket gets data: expressly, where something about health can be among them (AVG 9 lid 2, onder a), and so that
 * it can be shown later (AVG 7 lid 1).
 *
 * @param dag on which day, or {@code null} when that was not said
 * @param wijze how, or {@code null} when that was not said
 */
public record Instemming(LocalDate dag, Contactwijze wijze) implements Serializable {

    Optional<Weigerreden> toets(LocalDate vandaag) {
        return wijze == null ? Optional.of(Weigerreden.WIJZE_ONTBREEKT) : DagKlopt.toets(dag, LocalDate.MIN, vandaag);
    }
}
