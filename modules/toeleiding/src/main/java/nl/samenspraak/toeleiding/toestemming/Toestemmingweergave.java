package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** Makes the register of consents of one case, for a gate that is open. */
@ApplicationScoped
class Toestemmingweergave {

    private Vraagreferentie referentie;
    private Deelwijzers wijzers;
    private Partijlezer partijen;
    private Kopweergave koppen;
    private Collegas collegas;
    private Delingbron delingen;

    Toestemmingweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Toestemmingweergave(
            Vraagreferentie referentie,
            Deelwijzers wijzers,
            Partijlezer partijen,
            Kopweergave koppen,
            Collegas collegas,
            Delingbron delingen) {
        this.referentie = referentie;
        this.wijzers = wijzers;
        this.partijen = partijen;
        this.koppen = koppen;
        this.collegas = collegas;
        this.delingen = delingen;
    }

    ToestemmingenView van(Toeleiding toeleiding, List<Toestemming> alle, LocalDate vandaag) {
        Map<PartijId, String> namen = partijen.namen(
                alle.stream().map(Toestemming::partij).collect(Collectors.toSet()), Dossierdeel.TOELEIDINGSDOSSIER);
        Set<UUID> wie = alle.stream()
                .flatMap(toestemming -> toestemming.stappen().stream())
                .map(Toestemmingstap::door)
                .collect(Collectors.toSet());
        Map<UUID, String> heten = collegas.namen(wie);
        List<Delingbron.Gedaan> gedeeld = alle.isEmpty() ? List.of() : delingen.van(toeleiding.id());
        return new ToestemmingenView(
                koppen.van(toeleiding),
                alle.stream()
                        .map(toestemming -> beeld(toestemming, namen, heten, gedeeld, vandaag))
                        .toList(),
                partijen.vandaag(Dossierdeel.TOELEIDINGSDOSSIER).stream()
                        .filter(PartijView::heeftTaak)
                        .toList(),
                teVragen(toeleiding),
                wijzers.wijzer().keuzes().soorten().alle().stream()
                        .map(Toestemmingweergave::teGeven)
                        .toList());
    }

    /** Leave for what a later step asks is not asked yet: that would tell that it is going to be asked. */
    private List<Vraagsoort> teVragen(Toeleiding toeleiding) {
        return referentie.gegevens().stream()
                .filter(soort -> toeleiding.stap().isTot(soort.stap()))
                .toList();
    }

    /** What is given waits for its step when it is given, not when the client is asked. */
    private static Vraagsoort teGeven(Deelkeuze keuze) {
        return new Vraagsoort(keuze.code(), Stap.HULPVRAAG, keuze.naam(), "", false);
    }

    /** @return the data a consent can be about; empty when there are none of that code */
    Optional<Vraagsoort> soort(Delingrichting richting, String code) {
        return richting == Delingrichting.GEVEN
                ? wijzers.wijzer().keuzes().soorten().vind(code).map(Toestemmingweergave::teGeven)
                : referentie.gegevens(code);
    }

    private ToestemmingView beeld(
            Toestemming toestemming,
            Map<PartijId, String> namen,
            Map<UUID, String> heten,
            List<Delingbron.Gedaan> gedeeld,
            LocalDate vandaag) {
        Toestemmingstand stand = toestemming.standOp(vandaag);
        return new ToestemmingView(
                toestemming.id(),
                toestemming.richting(),
                toestemming.partij(),
                namen.getOrDefault(toestemming.partij(), ""),
                soort(toestemming.richting(), toestemming.gegevens())
                        .orElse(new Vraagsoort(toestemming.gegevens(), null, toestemming.gegevens(), "", false)),
                toestemming.waarvoor(),
                stand,
                toestemming.tot().orElse(null),
                List.copyOf(ToestemmingKanZoVerder.na(stand)),
                verloop(toestemming, heten),
                gedeeld.stream()
                        .filter(deling -> toestemming.isOver(deling.richting(), deling.partij(), deling.gegevens()))
                        .map(Delingbron.Gedaan::zin)
                        .toList());
    }

    /** What the application recorded, the client did on his own page. */
    private static String door(Map<UUID, String> heten, UUID wie) {
        return wie.equals(Gebruiker.SYSTEEM)
                ? Toeleidingteksten.tekst("toestemming.zelf.wie")
                : Kopweergave.naam(heten, wie);
    }

    private static List<ToestemmingView.Gezegd> verloop(Toestemming toestemming, Map<UUID, String> heten) {
        List<ToestemmingView.Gezegd> verloop = new ArrayList<>();
        toestemming
                .stappen()
                .forEach(stap -> verloop.add(new ToestemmingView.Gezegd(
                        stap.stand(), stap.dag(), stap.toelichting(), door(heten, stap.door()))));
        Collections.reverse(verloop);
        return verloop;
    }
}
