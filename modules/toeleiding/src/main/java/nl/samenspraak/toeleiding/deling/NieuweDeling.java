package nl.samenspraak.toeleiding.deling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * A share as somebody fills it in (R-TOE-32).
 *
 * @param richting which way; {@code null} when that was not said
 * @param partij with which party; {@code null} when that was not said
 * @param persoon with whom there
 * @param soort code of the kind of data, as the deelwijzer calls it
 * @param wet code of the law of the task of who gets them
 * @param dag on which day; {@code null} when that was not said
 * @param noodzaak why
 * @param aangevinkt codes of the conditions that were ticked
 * @param gronden the ground of each condition, by its code
 */
public record NieuweDeling(
        Delingrichting richting,
        PartijId partij,
        String persoon,
        String soort,
        String wet,
        LocalDate dag,
        Noodzaaktoets noodzaak,
        Set<String> aangevinkt,
        Map<String, String> gronden)
        implements Serializable {

    /** The most characters in {@link #persoon}. */
    public static final int LANGSTE_PERSOON = 120;

    /** The most characters in the ground of a condition. */
    public static final int LANGSTE_GROND = 200;

    /** The most characters of the reason of a correction. */
    public static final int LANGSTE_REDEN = 1000;

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuweDeling {
        persoon = Invoer.regel(persoon, LANGSTE_PERSOON);
        soort = soort == null ? "" : soort;
        wet = wet == null ? "" : wet;
        aangevinkt = Set.copyOf(aangevinkt);
        gronden = gronden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, grond -> Invoer.regel(grond.getValue(), LANGSTE_GROND)));
    }

    /** @return whether it is about the same data from and to the same */
    boolean isZelfdeVerstrekking(Deling ander) {
        return ander.partij().equals(partij)
                && ander.richting() == richting
                && ander.soort().equals(soort);
    }
}
