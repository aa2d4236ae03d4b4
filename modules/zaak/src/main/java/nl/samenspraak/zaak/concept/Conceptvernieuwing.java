package nl.samenspraak.zaak.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the unsaved texts away with the newest key. */
@ApplicationScoped
class Conceptvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel CONCEPTEN =
            new Hersleuteling.Tabel("zaak.concept", "sleutelversie", List.of("inhoud"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Kluis kluis;

    @Override
    public String wat() {
        return "niet opgeslagen teksten";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(CONCEPTEN, (id, waarden) ->
                new Object[] {kluis.sluitOpnieuw(Concepten.OPSLAG, id.toString(), (byte[]) waarden[0])});
    }
}
