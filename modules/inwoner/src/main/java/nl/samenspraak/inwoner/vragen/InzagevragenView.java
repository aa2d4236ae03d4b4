package nl.samenspraak.inwoner.vragen;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Questions about looks.
 *
 * @param wie whose they are, when they are of one person: also without any it was that person's own look; {@code null} for the FG
 * @param vragen the questions
 * @param totaal how many there are of these; more than are here when it is one page
 */
public record InzagevragenView(PersoonId wie, List<InzagevraagView> vragen, long totaal)
        implements Inzicht, Serializable {

    public InzagevragenView {
        vragen = List.copyOf(vragen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> betrokkenen = new HashSet<>();
        Optional.ofNullable(wie).ifPresent(betrokkenen::add);
        vragen.forEach(vraag -> betrokkenen.add(vraag.wie()));
        return betrokkenen;
    }

    @Override
    public int getoondeRijen() {
        return vragen.size();
    }
}
