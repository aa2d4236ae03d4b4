package nl.samenspraak.toeleiding.notities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks notes away with the newest key. */
@ApplicationScoped
class Notitievernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel NOTITIES =
            new Hersleuteling.Tabel("toeleiding.notitie", "sleutelversie", List.of("tekst"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Kluis kluis;

    @Override
    public String wat() {
        return "eigen notities";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(NOTITIES, (id, waarden) ->
                new Object[] {kluis.sluitOpnieuw(Notitieboek.OPSLAG, id.toString(), (byte[]) waarden[0])});
    }
}
