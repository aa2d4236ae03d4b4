package nl.samenspraak.coordinatie.werklijst;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of a work list. Only one's own list says whom it is about; then the log gets a line for that person.
 *
 * @param coordinatie which one
 * @param nummer its number
 * @param startdag since when
 * @param uiterlijk the first day by which something has to be done
 * @param dringendheid how near that is
 * @param resterend how near that is in words; empty when it does not matter any more
 * @param regie what the kind of regie is called
 * @param stand how far it is
 * @param coordinator who coordinates, or empty
 * @param behandelaar the name of who handles it; empty when nobody does, and in one's own list
 * @param persoon whom it is about, in one's own list; otherwise {@code null}
 * @param naam the name of that person, or empty
 * @param vanCollega whether a colleague has it, so that it can be taken over
 */
public record Werkregel(
        CoordinatieId coordinatie,
        Coordinatienummer nummer,
        LocalDate startdag,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        String resterend,
        String regie,
        Coordinatiestand stand,
        String coordinator,
        String behandelaar,
        PersoonId persoon,
        String naam,
        boolean vanCollega)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }

    /** @return whether any coördinator may take it up */
    public boolean vrij() {
        return stand == Coordinatiestand.NIEUW;
    }
}
