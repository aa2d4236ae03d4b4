package nl.samenspraak.toegang.navraag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that a module keeps of what was done with a case, to tell which line of the log it belongs to.
 *
 * @param zaak the case
 * @param woorden what was done, without what the dossier says
 * @param door who did it
 * @param op when
 */
public record Gedaan(UUID zaak, String woorden, UUID door, Instant op) {

    /** When the first of these began. */
    public static Instant van(Collection<Zaakwoorden.Daad> daden) {
        return daden.stream()
                .map(Zaakwoorden.Daad::begonnen)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the last of these was written. */
    public static Instant tot(Collection<Zaakwoorden.Daad> daden) {
        return daden.stream()
                .map(Zaakwoorden.Daad::vastgelegd)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** @return the words of each line during which something was done, in the order given */
    public static Map<UUID, String> perRegel(Collection<Zaakwoorden.Daad> daden, List<Gedaan> alles) {
        return daden.stream()
                .collect(Collectors.toMap(Function.identity(), daad -> bij(daad, alles)))
                .entrySet()
                .stream()
                .filter(regel -> !regel.getValue().isEmpty())
                .collect(Collectors.toMap(regel -> regel.getKey().logregel(), Map.Entry::getValue));
    }

    private static String bij(Zaakwoorden.Daad daad, List<Gedaan> alles) {
        return alles.stream()
                .filter(gedaan -> gedaan.hoortBij(daad))
                .map(Gedaan::woorden)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private boolean hoortBij(Zaakwoorden.Daad daad) {
        return zaak.equals(daad.zaak())
                && door.equals(daad.gebruiker())
                && !op.isBefore(daad.begonnen())
                && !op.isAfter(daad.vastgelegd());
    }
}
