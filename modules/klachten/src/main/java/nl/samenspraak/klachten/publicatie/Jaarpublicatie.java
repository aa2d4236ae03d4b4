package nl.samenspraak.klachten.publicatie;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The yearly publication of klachten (9:12a lid 2; R-KLA-15): counts that point to nobody, and what the gemeente learned.
 *
 * @param jaar the year in which the klachten were received
 * @param totaal how many there were: that is always published
 * @param tabellen the counts; the same tables in the same order for every year
 * @param lessen what the gemeente learned, as the klachtbehandelaar wrote it
 * @param vastgesteldOp when the counts were fixed for good; {@code null} while they still move
 * @param versie the version of the text that was read, to be given back with a change
 * @param vorige the counts of the year before; {@code null} when there are none
 */
public record Jaarpublicatie(
        int jaar,
        int totaal,
        List<Publicatietabel> tabellen,
        String lessen,
        LocalDate vastgesteldOp,
        long versie,
        Jaarpublicatie vorige)
        implements Inzicht, Serializable {

    public Jaarpublicatie {
        tabellen = List.copyOf(tabellen);
    }

    /** @return whether it is fixed for good */
    public boolean vastgesteld() {
        return vastgesteldOp != null;
    }

    /** @return whether any count is not shown */
    public boolean verzwijgt() {
        return !tabellen.stream().allMatch(Publicatietabel::volledig);
    }

    /**
     * @param tabel code of a table
     * @param cel code of a count
     * @return that count a year earlier; empty when there is none or it is not shown
     */
    public Optional<Integer> eerder(String tabel, String cel) {
        return Optional.ofNullable(vorige).stream()
                .flatMap(jaarEerder -> jaarEerder.tabellen().stream())
                .filter(zelfde -> zelfde.code().equals(tabel))
                .flatMap(zelfde -> zelfde.cellen().stream())
                .filter(zelfde -> zelfde.code().equals(cel))
                .filter(Publicatiecel::getoond)
                .map(Publicatiecel::aantal)
                .findFirst();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
