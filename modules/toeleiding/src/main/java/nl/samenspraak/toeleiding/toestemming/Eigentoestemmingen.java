package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.eigen.Eigentoestemming;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** The consents of a client as he reads them himself, for a gate that is open. */
@ApplicationScoped
public class Eigentoestemmingen {

    private Toestemmingen toestemmingen;
    private Toestemmingweergave weergave;
    private Partijlezer partijen;
    private Delingbron delingen;
    private Clock klok;

    protected Eigentoestemmingen() {
        // The container makes its proxy with this.
    }

    @Inject
    Eigentoestemmingen(
            Toestemmingen toestemmingen,
            Toestemmingweergave weergave,
            Partijlezer partijen,
            Delingbron delingen,
            Clock klok) {
        this.toestemmingen = toestemmingen;
        this.weergave = weergave;
        this.partijen = partijen;
        this.delingen = delingen;
        this.klok = klok;
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return every consent in it, the first first
     */
    public List<Eigentoestemming> van(ToeleidingId toeleiding) {
        List<Toestemming> alle = toestemmingen.van(toeleiding);
        if (alle.isEmpty()) {
            return List.of();
        }
        Map<PartijId, String> namen = partijen.namen(
                alle.stream().map(Toestemming::partij).collect(Collectors.toSet()), Dossierdeel.TOELEIDINGSDOSSIER);
        List<Delingbron.Gedaan> gedeeld = delingen.van(toeleiding);
        return alle.stream()
                .map(toestemming -> beeld(toestemming, namen.getOrDefault(toestemming.partij(), ""), gedeeld))
                .toList();
    }

    private Eigentoestemming beeld(Toestemming toestemming, String partij, List<Delingbron.Gedaan> gedeeld) {
        LocalDate vandaag = LocalDate.now(klok);
        Toestemmingstand stand = toestemming.standOp(vandaag);
        String gegevens = weergave.soort(toestemming.richting(), toestemming.gegevens())
                .map(Vraagsoort::naam)
                .orElse(toestemming.gegevens());
        return new Eigentoestemming(
                toestemming.id(),
                partij,
                Toeleidingteksten.tekst("eigen.toestemming." + toestemming.richting(), partij, gegevens),
                toestemming.waarvoor(),
                sinds(toestemming, stand),
                stand.geldt(),
                ToestemmingKanZoVerder.na(stand).contains(Toestemmingstand.INGETROKKEN),
                gedeeld.stream()
                        .filter(deling -> toestemming.isOver(deling.richting(), deling.partij(), deling.gegevens()))
                        .map(Delingbron.Gedaan::zin)
                        .toList());
    }

    private static String sinds(Toestemming toestemming, Toestemmingstand stand) {
        List<Toestemmingstap> stappen = toestemming.stappen();
        LocalDate dag = stand == Toestemmingstand.VERLOPEN
                ? toestemming.tot().orElse(null)
                : stappen.get(stappen.size() - 1).dag();
        return Toeleidingteksten.tekst("eigen.toestemming.stand." + stand, dag == null ? "" : Nederlands.datum(dag));
    }
}
