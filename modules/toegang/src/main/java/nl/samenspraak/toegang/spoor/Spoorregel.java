package nl.samenspraak.toegang.spoor;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A look at the data of somebody, as that person reads it (R-LOG-03). Nothing in it names a case, another person or a melder.
 *
 * @param merk what stands for the line in an address: its identifier would tell the millisecond
 * @param wie whose data they were
 * @param moment when
 * @param soort what sort of line it is
 * @param organisatie for whom the one who looked works; empty for Samenspraak itself
 * @param functie the pet under which was looked; empty when nobody was signed in
 * @param pet the code of that pet; {@code null} likewise
 * @param naam the name of the one who looked; {@code null} unless the gemeente chose to show it
 * @param actie code of what was done
 * @param daad what was done, in the words of the reference data; {@code null} when there are none
 * @param delen codes of the parts that were seen
 * @param doel for what, in words; {@code null} when that is not to be told
 * @param grondslag what the article says; {@code null} likewise
 * @param artikel the article, as cited; {@code null} likewise
 * @param naar to whom something went; {@code null} when nowhere
 * @param laterTot until when this look was not shown; {@code null} when it always was
 * @param laterGrond the article that allowed that; {@code null} likewise
 */
public record Spoorregel(
        UUID merk,
        PersoonId wie,
        Instant moment,
        Soort soort,
        String organisatie,
        String functie,
        String pet,
        String naam,
        String actie,
        String daad,
        List<String> delen,
        String doel,
        String grondslag,
        String artikel,
        String naar,
        LocalDate laterTot,
        String laterGrond)
        implements Inzicht, Serializable {

    /** What sort of line it is. */
    public enum Soort {
        /** Somebody looked or did something. */
        GEDAAN,
        /** It was refused: nothing was seen. */
        GEWEIGERD,
        /** Somebody without a task in the case looked, with a reason (R-LOG-04). */
        NOOD,
        /** The name came up in the case of somebody else. */
        BIJ_EEN_ANDER,
        /** The inwoner looked. */
        ZELF
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(wie);
    }
}
