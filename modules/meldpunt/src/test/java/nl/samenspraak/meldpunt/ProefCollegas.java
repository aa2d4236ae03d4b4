package nl.samenspraak.meldpunt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/** Yasmina and Bram work at the meldpunt; Samira did, and left. */
public final class ProefCollegas extends Collegas {

    private static final Map<UUID, String> NAMEN =
            Map.of(Fixtures.YASMINA, "Yasmina Bakker", Fixtures.BRAM, "Bram de Haan", Fixtures.SAMIRA, "Samira Öz");

    @Override
    public List<Collega> met(String pet) {
        return List.of(
                new Collega(Fixtures.BRAM, NAMEN.get(Fixtures.BRAM)),
                new Collega(Fixtures.YASMINA, NAMEN.get(Fixtures.YASMINA)));
    }

    @Override
    public Map<UUID, String> namen(Set<UUID> gebruikers) {
        return gebruikers.stream().filter(NAMEN::containsKey).collect(Collectors.toMap(wie -> wie, NAMEN::get));
    }
}
