package nl.samenspraak.toeleiding.afspraken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An agreement that leaves something out that the client should be able to read, is none (R-ALG-30). */
final class AfspraakIsVolledig {

    private AfspraakIsVolledig() {}

    /**
     * @param afspraak what an agreement says
     * @return the first thing that it lacks; empty when it lacks nothing
     */
    static Optional<Afspraakbezwaar> toets(Afspraakgegevens afspraak) {
        Map<Afspraakbezwaar, Boolean> eisen = new LinkedHashMap<>();
        eisen.put(Afspraakbezwaar.NAAM_ONTBREEKT, afspraak.naam().isEmpty());
        eisen.put(Afspraakbezwaar.PARTIJEN_ONTBREKEN, afspraak.partijen().isEmpty());
        eisen.put(Afspraakbezwaar.GRONDSLAGEN_ONTBREKEN, afspraak.grondslagen().isEmpty());
        eisen.put(Afspraakbezwaar.FASEN_ONTBREKEN, afspraak.fasen().isEmpty());
        eisen.put(Afspraakbezwaar.FASE_HALF, afspraak.fasen().stream().anyMatch(fase -> !fase.isHeel()));
        eisen.put(
                Afspraakbezwaar.ZORGVULDIGHEID_ONTBREEKT,
                afspraak.regels().zorgvuldigheid().isEmpty());
        eisen.put(
                Afspraakbezwaar.INFORMEREN_ONTBREEKT,
                afspraak.regels().informeren().isEmpty());
        eisen.put(
                Afspraakbezwaar.BEVEILIGING_ONTBREEKT,
                afspraak.regels().beveiliging().isEmpty());
        eisen.put(Afspraakbezwaar.DATALEK_ONTBREEKT, afspraak.regels().datalek().isEmpty());
        eisen.put(
                Afspraakbezwaar.BEWAARTERMIJN_ONTBREEKT,
                afspraak.regels().bewaartermijn().isEmpty());
        eisen.put(Afspraakbezwaar.VAN_ONTBREEKT, afspraak.van() == null);
        eisen.put(
                Afspraakbezwaar.TOT_VOOR_VAN,
                afspraak.van() != null
                        && afspraak.tot() != null
                        && afspraak.tot().isBefore(afspraak.van()));
        return eisen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
