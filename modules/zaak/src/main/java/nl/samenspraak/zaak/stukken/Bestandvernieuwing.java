package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the files of cases away with the newest key. */
@ApplicationScoped
class Bestandvernieuwing implements Sleutelwerk {

    private static final String VERSIE = "sleutelversie";
    private static final Hersleuteling.Tabel KOPPEN = new Hersleuteling.Tabel("zaak.bestand", VERSIE, List.of("kop"));
    private static final Hersleuteling.Tabel STUKKEN =
            new Hersleuteling.Tabel("zaak.bestanddeel", VERSIE, List.of("inhoud"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Kluis kluis;

    @Override
    public String wat() {
        return "bestanden bij zaken, in stukken";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(KOPPEN, this::anders) + hersleuteling.van(STUKKEN, this::anders);
    }

    private Object[] anders(UUID id, Object[] waarden) {
        return new Object[] {kluis.sluitOpnieuw(Dossierbestanden.OPSLAG, id.toString(), (byte[]) waarden[0])};
    }
}
