package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the letters of coördinaties away with the newest key. */
@ApplicationScoped
class Planbriefvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel BRIEVEN = new Hersleuteling.Tabel(
            "coordinatie.brief", "sleutelversie", List.of(Planbriefkluis.PDF, Planbriefkluis.HTML));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Planbriefkluis kluis;

    @Override
    public String wat() {
        return "brieven van coördinaties";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(BRIEVEN, (id, waarden) ->
                new Object[] {anders(id, Planbriefkluis.PDF, waarden[0]), anders(id, Planbriefkluis.HTML, waarden[1])});
    }

    private byte[] anders(UUID brief, String deel, Object inhoud) {
        return kluis.sluitOp(brief, deel, kluis.open(brief, deel, (byte[]) inhoud));
    }
}
