package nl.samenspraak.coordinatie.overleg;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;

/**
 * What has to be so in a casusoverleg. Nobody takes part without a task and a reason for this case (R-COO-08); of everybody in the family it is decided
 * whether they come (R-COO-09); and what goes along is neither for an expert nor, when it is special or criminal, for a corporatie (R-COO-13).
 */
public final class Overlegregels {

    private Overlegregels() {}

    /**
     * @param nieuw a casusoverleg to prepare
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuwOverleg nieuw) {
        if (nieuw.vraag().isEmpty()) {
            return Optional.of(Weigerreden.VRAAG_ONTBREEKT);
        }
        return nieuw.dag() == null ? Optional.of(Weigerreden.DAG_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param nieuw who is to take part; whether the task is one and the reasons are reasons, others say
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweDeelnemer nieuw) {
        if (nieuw.naam().isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        if (nieuw.organisatie().isEmpty()) {
            return Optional.of(Weigerreden.PARTIJ_ONTBREEKT);
        }
        return nieuw.rol() == null ? Optional.of(Weigerreden.ROL_ONTBREEKT) : Optional.empty();
    }

    /** Nobody is invited before it is said who is needed, and of everybody in the family whether they come. */
    static Optional<Weigerreden> kanUitnodigen(List<Deelnemer> deelnemers, List<Overleggast> gasten) {
        if (deelnemers.isEmpty()) {
            return Optional.of(Weigerreden.DEELNEMER_ONTBREEKT);
        }
        return gasten.stream().allMatch(Overleggast::isBeslist)
                ? Optional.empty()
                : Optional.of(Weigerreden.GEZIN_ONBESLIST);
    }

    /**
     * @param nieuw what was agreed
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweOverlegafspraak nieuw) {
        if (nieuw.wie() == null) {
            return Optional.of(Weigerreden.UITVOERDER_ONTBREEKT);
        }
        if (nieuw.wat().isEmpty()) {
            return Optional.of(Weigerreden.WAT_ONTBREEKT);
        }
        return nieuw.uiterlijk() == null ? Optional.of(Weigerreden.EINDE_ONTBREEKT) : Optional.empty();
    }

    /** Nothing goes along by itself: who takes it and who supplied it are both in the room, and it serves a task of who takes it. */
    static Optional<Weigerreden> toets(NieuweMeeneming nieuw, Deelnemer wie, Deelnemer van) {
        if (wie == null || !wie.magErin()) {
            return Optional.of(wie == null ? Weigerreden.DEELNEMER_ONTBREEKT : Weigerreden.GEHEIMHOUDING_ONTBREEKT);
        }
        if (nieuw.gegeven().isEmpty()) {
            return Optional.of(Weigerreden.WAT_ONTBREEKT);
        }
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.SOORT_ONTBREEKT);
        }
        if (wie.rol() == Overlegrol.EXPERT) {
            return Optional.of(Weigerreden.NEEMT_NIETS_MEE);
        }
        if (!wie.rol().magMee(nieuw.soort())) {
            return Optional.of(Weigerreden.SOORT_GEBLOKKEERD);
        }
        if (van == null || !van.magErin() || van.id().equals(wie.id())) {
            return Optional.of(Weigerreden.INBRENGER_ONTBREEKT);
        }
        if (nieuw.doel().isEmpty()) {
            return Optional.of(Weigerreden.MEEDOEL_ONTBREEKT);
        }
        return nieuw.dossier().isEmpty() ? Optional.of(Weigerreden.DOSSIER_ONTBREEKT) : Optional.empty();
    }
}
