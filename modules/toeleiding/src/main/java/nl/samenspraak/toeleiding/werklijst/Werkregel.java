package nl.samenspraak.toeleiding.werklijst;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/**
 * One row of a work list. Only one's own list says whom it is about; then the log gets a line for that person.
 *
 * @param toeleiding which one
 * @param nummer its number
 * @param ontvangenOp when the question or signal was received
 * @param uiterlijk the last day of its term
 * @param dringendheid how near that is
 * @param resterend how near that is in words; empty when it does not matter any more
 * @param stap which step was reached
 * @param stand how far it is
 * @param taaksoort which kind of task it is; {@code null} until that was chosen
 * @param behandelaar the name of who handles it; empty when nobody does, and in one's own list
 * @param persoon whom it is about, in one's own list; otherwise {@code null}
 * @param naam the name of that person, or empty
 * @param vanCollega whether a colleague has it, so that it can be taken over
 */
public record Werkregel(
        ToeleidingId toeleiding,
        Toeleidingnummer nummer,
        LocalDate ontvangenOp,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        String resterend,
        Stap stap,
        Toeleidingstand stand,
        Taaksoort taaksoort,
        String behandelaar,
        PersoonId persoon,
        String naam,
        boolean vanCollega)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }

    /** @return whether any toeleider may take it up */
    public boolean vrij() {
        return stand == Toeleidingstand.AANGEMELD;
    }
}
