package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the letters of onderzoeken away with the newest key. */
@ApplicationScoped
class Briefvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel BRIEVEN = new Hersleuteling.Tabel(
            "toeleiding.brief", "sleutelversie", List.of(Onderzoeksbriefkluis.PDF, Onderzoeksbriefkluis.HTML));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Onderzoeksbriefkluis kluis;

    @Override
    public String wat() {
        return "brieven van onderzoeken";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(BRIEVEN, (id, waarden) -> new Object[] {
            anders(id, Onderzoeksbriefkluis.PDF, waarden[0]), anders(id, Onderzoeksbriefkluis.HTML, waarden[1])
        });
    }

    private byte[] anders(UUID brief, String deel, Object inhoud) {
        return kluis.sluitOp(brief, deel, kluis.open(brief, deel, (byte[]) inhoud));
    }
}
