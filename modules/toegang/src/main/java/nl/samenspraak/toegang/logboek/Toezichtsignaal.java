package nl.samenspraak.toegang.logboek;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Something that the FG has to judge: somebody opened a dossier without a task in the case, or took it over from a colleague (R-LOG-04). Holds no data of the
 * person concerned.
 *
 * @param id identifier
 * @param overname whether the user took the case of a colleague over; otherwise it was opened with a reason
 * @param moment when it happened
 * @param uiterlijk until when it is to be judged
 * @param gebruiker name of the user
 * @param pet name of the pet
 * @param zaaksoort kind of case
 * @param dossier identifier of the case
 * @param doel name of the purpose
 * @param reden the reason that the user gave
 * @param versie version, for judging it
 */
public record Toezichtsignaal(
        UUID id,
        boolean overname,
        Instant moment,
        LocalDate uiterlijk,
        String gebruiker,
        String pet,
        String zaaksoort,
        UUID dossier,
        String doel,
        String reden,
        long versie)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
