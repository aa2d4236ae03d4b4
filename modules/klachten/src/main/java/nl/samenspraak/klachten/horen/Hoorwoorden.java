package nl.samenspraak.klachten.horen;

import java.util.List;
import java.util.stream.Collectors;

/** Who were at a hearing, as people write that down: the way in which {@link Gehoorde#lees} reads it. */
final class Hoorwoorden {

    private Hoorwoorden() {}

    /** @return one on a line */
    static String regels(List<Gehoorde> mensen) {
        return mensen.stream().map(Hoorwoorden::een).collect(Collectors.joining("\n"));
    }

    /** @return all on one line */
    static String regel(List<Gehoorde> mensen) {
        return mensen.stream().map(Hoorwoorden::een).collect(Collectors.joining("; "));
    }

    private static String een(Gehoorde wie) {
        return wie.rol().isEmpty() ? wie.naam() : wie.naam() + ", " + wie.rol();
    }
}
