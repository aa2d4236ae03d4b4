package nl.samenspraak.personen.identificeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks every BSN away with the newest key, and makes the hash anew by which it is found. */
@ApplicationScoped
class Bsnvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel PERSONEN =
            new Hersleuteling.Tabel("personen.persoon", "bsn_sleutelversie", List.of("bsn", "bsn_zoek"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Bsnkluis kluis;

    @Override
    public String wat() {
        return "burgerservicenummers";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(PERSONEN, (id, waarden) -> {
            PersoonId van = new PersoonId(id);
            VersleuteldBsn nieuw = kluis.sluitOp(kluis.open((byte[]) waarden[0], van), van);
            return new Object[] {nieuw.inhoud(), nieuw.zoekwaarde()};
        });
    }
}
