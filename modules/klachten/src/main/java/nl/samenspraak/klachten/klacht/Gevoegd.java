package nl.samenspraak.klachten.klacht;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Which klachten of the same klager go on under the number of this one. What was written in them is handled here, so it is read, copied (9:9) and
 * sent on with it.
 */
public final class Gevoegd {

    private Gevoegd() {}

    /**
     * @param hoofd a klacht
     * @return the numbers of those that were joined to it and not made loose since, the first first
     */
    public static List<Klachtnummer> nummers(Klacht hoofd) {
        Set<String> nummers = new LinkedHashSet<>();
        for (Klachtstap stap : hoofd.stappen()) {
            if (stap.soort() == Klachtstapsoort.KLACHT_GEVOEGD) {
                nummers.add(nummer(stap));
            } else if (stap.soort() == Klachtstapsoort.KLACHT_LOSGEMAAKT) {
                nummers.remove(nummer(stap));
            }
        }
        return nummers.stream().map(Klachtnummer::new).toList();
    }

    /**
     * @param stap a step
     * @return which klacht was joined with it; empty when it is another step
     */
    public static Optional<Klachtnummer> van(Klachtstap stap) {
        return stap.soort() == Klachtstapsoort.KLACHT_GEVOEGD
                ? Optional.of(new Klachtnummer(nummer(stap)))
                : Optional.empty();
    }

    /** The step says more than the number when something came along with it. */
    private static String nummer(Klachtstap stap) {
        return stap.toelichting().split(Klachtstap.OMDAT, 2)[0];
    }
}
