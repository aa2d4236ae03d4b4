package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the conversations that are going on away with the newest key. */
@ApplicationScoped
class Gesprekvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel GESPREKKEN =
            new Hersleuteling.Tabel("meldpunt.gesprek", "sleutelversie", List.of("inhoud"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Kluis kluis;

    @Override
    public String wat() {
        return "lopende gesprekken";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(GESPREKKEN, (id, waarden) ->
                new Object[] {kluis.sluitOpnieuw(BewaardGesprek.OPSLAG, id.toString(), (byte[]) waarden[0])});
    }
}
