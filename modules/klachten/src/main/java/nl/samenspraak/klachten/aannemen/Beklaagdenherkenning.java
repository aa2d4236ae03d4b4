package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/**
 * Whose account is meant when a klacht names somebody: a klager knows a name and no account, and from the first moment whoever it is about must not
 * see it (9:7, R-KLA-05). Only one colleague of exactly that name is recognised; whoever handles the klacht can say that it is another.
 */
@ApplicationScoped
public class Beklaagdenherkenning {

    private Collegas collegas;

    Beklaagdenherkenning() {
        // The container makes its proxy with this.
    }

    @Inject
    Beklaagdenherkenning(Collegas collegas) {
        this.collegas = collegas;
    }

    /** @return the same, with the accounts of those who were named */
    public NieuweKlacht herken(NieuweKlacht nieuw) {
        return nieuw.over(nieuw.gedragingen().stream().map(this::herken).toList());
    }

    /** @return the same, with the account of who was named */
    private Gedraging herken(Gedraging gedraging) {
        Beklaagde beklaagde = gedraging.beklaagde();
        if (beklaagde.soort() != Beklaagdesoort.ANDER || beklaagde.naam().isEmpty()) {
            return gedraging;
        }
        String naam = Naamgelijkenis.plat(beklaagde.naam());
        List<Collega> zoGenoemd = collegas.alle().stream()
                .filter(collega -> Naamgelijkenis.plat(collega.naam()).equals(naam))
                .toList();
        return zoGenoemd.size() == 1
                ? gedraging.van(Beklaagde.medewerker(
                        zoGenoemd.get(0).id(), zoGenoemd.get(0).naam()))
                : gedraging;
    }
}
