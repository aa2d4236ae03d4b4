package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;

/**
 * What somebody is to do.
 *
 * @param doel under which goal; {@code null} when none was chosen
 * @param soort of which kind; {@code null} when that was not chosen
 * @param wat what is done
 * @param bevoegdheid whose power it is and what it prevents; only of an interventie
 * @param uitvoerder who does it
 * @param volgorde which one comes first, from 1
 * @param begint its first day
 * @param eindigt its last day
 * @param opmerking a remark
 * @param voor for whom of the family; nobody in particular is everybody
 * @param gedeeld with whom it is shared whom it is not for
 */
public record NieuweActiviteit(
        UUID doel,
        Activiteitsoort soort,
        String wat,
        String bevoegdheid,
        Uitvoerder uitvoerder,
        int volgorde,
        LocalDate begint,
        LocalDate eindigt,
        String opmerking,
        Set<UUID> voor,
        Set<UUID> gedeeld)
        implements Serializable {

    /** The most characters of what is done. */
    public static final int LANGSTE_WAT = 160;

    /** The most characters of whose power it is. */
    public static final int LANGSTE_BEVOEGDHEID = 200;

    /** The most characters of a remark. */
    public static final int LANGSTE_OPMERKING = 500;

    private static final int LAAGSTE_VOLGORDE = 20;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweActiviteit {
        wat = Invoer.regel(wat, LANGSTE_WAT);
        bevoegdheid = soort == Activiteitsoort.INTERVENTIE ? Invoer.regel(bevoegdheid, LANGSTE_BEVOEGDHEID) : "";
        volgorde = Math.max(1, Math.min(LAAGSTE_VOLGORDE, volgorde));
        opmerking = Invoer.alinea(opmerking, LANGSTE_OPMERKING);
        voor = Set.copyOf(voor);
        Set<UUID> eigen = voor;
        gedeeld = eigen.isEmpty()
                ? Set.of()
                : gedeeld.stream().filter(wie -> !eigen.contains(wie)).collect(Collectors.toUnmodifiableSet());
    }
}
