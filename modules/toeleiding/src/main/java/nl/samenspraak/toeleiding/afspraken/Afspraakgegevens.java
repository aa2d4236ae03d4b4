package nl.samenspraak.toeleiding.afspraken;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.PartijId;

/**
 * What an agreement says (R-ALG-30).
 *
 * @param naam what it is called
 * @param partijen who agreed
 * @param grondslagen for which tasks, on which articles: those carry the sharing, not the agreement
 * @param fasen what is shared in which step, and what for; steps in which nothing is shared are left out
 * @param regels how they deal with data
 * @param van the first day on which it holds; {@code null} when that was not said
 * @param tot the last day on which it holds; {@code null} without an end
 */
public record Afspraakgegevens(
        String naam,
        Set<PartijId> partijen,
        String grondslagen,
        List<Faseafspraak> fasen,
        Afspraakregels regels,
        LocalDate van,
        LocalDate tot)
        implements Serializable {

    /** The most characters in {@link #naam}. */
    public static final int LANGSTE_NAAM = 150;

    /** The most characters in {@link #grondslagen}. */
    public static final int LANGSTE_GRONDSLAGEN = 1000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Afspraakgegevens {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        grondslagen = Invoer.alinea(grondslagen, LANGSTE_GRONDSLAGEN);
        partijen = Set.copyOf(partijen);
        fasen = fasen.stream().filter(fase -> !fase.isLeeg()).toList();
    }

    /** @return the keys of the parties, always in the same order */
    Set<UUID> sleutels() {
        Set<UUID> sleutels = new TreeSet<>();
        partijen.forEach(partij -> sleutels.add(partij.waarde()));
        return sleutels;
    }

    /**
     * @param dag a day
     * @return whether it holds on that day
     */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }
}
