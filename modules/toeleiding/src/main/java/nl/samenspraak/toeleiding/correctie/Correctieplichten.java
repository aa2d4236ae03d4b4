package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Tells whoever writes letters which corrections somebody has to hear of, and hears that such a letter went; asked inside a gate. */
@ApplicationScoped
public class Correctieplichten {

    private Correcties correcties;

    Correctieplichten() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctieplichten(Correcties correcties) {
        this.correcties = correcties;
    }

    /**
     * @param toeleiding a toeleiding
     * @return by the key of each to whom a letter is owed, about which corrections
     */
    public Map<String, List<Correctie>> open(ToeleidingId toeleiding) {
        List<Correctieplicht> open = correcties.plichten(toeleiding).stream()
                .filter(Correctieplicht::staatOpen)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Correctie> alle =
                correcties.van(toeleiding).stream().collect(Collectors.toMap(Correctie::id, Function.identity()));
        return open.stream()
                .collect(Collectors.groupingBy(
                        plicht -> plicht.aan().sleutel(),
                        Collectors.mapping(plicht -> alle.get(plicht.correctie()), Collectors.toList())));
    }

    /**
     * @param toeleiding a toeleiding
     * @return what the client says about what was not corrected, by what it is about
     */
    public Map<UUID, String> verklaringen(ToeleidingId toeleiding) {
        return correcties.van(toeleiding).stream()
                .filter(correctie -> !correctie.verklaring().isEmpty())
                .collect(Collectors.toMap(Correctie::feit, Correctie::verklaring, (laatste, eerder) -> laatste));
    }

    /**
     * A letter about corrections went.
     *
     * @param toeleiding the toeleiding
     * @param ontvanger the key of to whom
     * @param welke about which corrections
     * @param op when
     */
    public void verstuurd(ToeleidingId toeleiding, String ontvanger, List<Correctie> welke, Instant op) {
        Set<UUID> genoemd = welke.stream().map(Correctie::id).collect(Collectors.toSet());
        correcties.plichten(toeleiding).stream()
                .filter(plicht -> plicht.staatOpen() && plicht.isAan(ontvanger) && genoemd.contains(plicht.correctie()))
                .forEach(plicht -> plicht.isVerstuurd(op));
    }
}
