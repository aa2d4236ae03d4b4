package nl.samenspraak.toeleiding.conclusie;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** R-TOE-12: an onderzoek covers five points. On each of them stands something before it is concluded, if only that there is nothing. */
public final class VijfPunten {

    private VijfPunten() {}

    /**
     * @param gezien the points on which something was recorded
     * @return those on which nothing was, in the order of the onderzoek
     */
    public static List<Onderzoekspunt> ontbreken(Collection<Onderzoekspunt> gezien) {
        return Arrays.stream(Onderzoekspunt.values())
                .filter(punt -> !gezien.contains(punt))
                .toList();
    }
}
