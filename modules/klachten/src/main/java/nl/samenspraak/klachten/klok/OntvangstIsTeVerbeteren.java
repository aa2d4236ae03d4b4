package nl.samenspraak.klachten.klok;

import static nl.samenspraak.klachten.klok.Klachtstapsoort.ONTVANGEN;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD;
import static nl.samenspraak.klachten.klok.Klachtstapsoort.OP_SCHRIFT_GESTELD;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * A wrong day of receipt is corrected, for a reason, to another day that can be right: not still to come, and not after something that
 * was done because it had come in (R-ALG-11). Every term is computed again from it.
 */
public final class OntvangstIsTeVerbeteren {

    private static final Set<Klachtstapsoort> ONTVANGST =
            EnumSet.of(ONTVANGEN, OP_SCHRIFT_GESTELD, ONTVANGSTDAG_GEWIJZIGD);

    /** Chapter 9 of the Awb is of 1 July 1999: what came in before it, is no klacht of it. */
    private static final LocalDate EERSTE_DAG = LocalDate.of(1999, 7, 1);

    private OntvangstIsTeVerbeteren() {}

    /**
     * @param dag a day of receipt
     * @return whether no klacht can have been received on it
     */
    public static boolean kanNiet(LocalDate dag) {
        return dag.isBefore(EERSTE_DAG);
    }

    /**
     * @param feiten what is known of the klacht
     * @param dag the right day, or {@code null}
     * @param reden why it was wrong
     * @param vandaag the current day
     * @return why not; empty when it can be corrected
     */
    public static Optional<Weigerreden> toets(Klachtfeiten feiten, LocalDate dag, String reden, LocalDate vandaag) {
        LocalDate vroegst = feiten.schriftelijk() || !feiten.formeel() ? LocalDate.MIN : feiten.ontvangen();
        Optional<Weigerreden> bezwaar = Klokdag.toets(dag, vroegst, vandaag);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (kanNiet(dag)) {
            return Optional.of(Weigerreden.ONTVANGST_TE_LANG_GELEDEN);
        }
        if (dag.equals(feiten.begin())) {
            return Optional.of(Weigerreden.ONTVANGST_ONVERANDERD);
        }
        boolean naStap = feiten.stappen().stream()
                .filter(stap -> !ONTVANGST.contains(stap.soort()))
                .filter(stap -> !feiten.voorSchrift(stap))
                .map(Klachtstap::dag)
                .anyMatch(dag::isAfter);
        if (naStap) {
            return Optional.of(Weigerreden.ONTVANGST_NA_STAP);
        }
        return reden.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
