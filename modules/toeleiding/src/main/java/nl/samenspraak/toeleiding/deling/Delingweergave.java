package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzelijst;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzes;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;

/** Makes what a page shows of shares, and the sentence in which the client reads each; asked inside a gate. */
@ApplicationScoped
class Delingweergave {

    /** Code of the kind of thing that a share is, for corrections. */
    static final String FEIT = "deling";

    private Deelwijzers wijzers;
    private Partijlezer partijen;
    private Kopweergave koppen;
    private Collegas collegas;
    private Delingtoets toets;

    Delingweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Delingweergave(
            Deelwijzers wijzers, Partijlezer partijen, Kopweergave koppen, Collegas collegas, Delingtoets toets) {
        this.wijzers = wijzers;
        this.partijen = partijen;
        this.koppen = koppen;
        this.collegas = collegas;
        this.toets = toets;
    }

    DelingenView van(Toeleiding toeleiding, List<Deling> delingen) {
        Map<PartijId, String> namen = namen(delingen);
        Map<UUID, String> wie =
                collegas.namen(delingen.stream().map(Deling::vastgelegdDoor).collect(Collectors.toSet()));
        boolean open = toeleiding.staatToe(toeleiding.stap()).isEmpty();
        String fase = Delingvraag.fase(toeleiding.stap(), toeleiding.taaksoort().orElse(null), wijzers.wereld());
        return new DelingenView(
                koppen.van(toeleiding),
                delingen.stream().map(deling -> van(deling, namen, wie, open)).toList(),
                kiesbaar(delingen),
                keuze(keuzes().fases(), fase),
                open,
                toets.kan(toeleiding, Delingrichting.KRIJGEN),
                toets.kan(toeleiding, Delingrichting.GEVEN));
    }

    /** With whom something was shared can be read and corrected also when that party takes part no longer. */
    private List<PartijView> kiesbaar(List<Deling> delingen) {
        List<PartijView> nu = partijen.vandaag(Dossierdeel.TOELEIDINGSDOSSIER).stream()
                .filter(PartijView::heeftTaak)
                .toList();
        Set<PartijId> ook = delingen.stream().map(Deling::partij).collect(Collectors.toSet());
        nu.forEach(partij -> ook.remove(partij.id()));
        return ook.isEmpty()
                ? nu
                : Stream.concat(nu.stream(), partijen.met(ook, Dossierdeel.TOELEIDINGSDOSSIER).stream())
                        .toList();
    }

    private Map<PartijId, String> namen(List<Deling> delingen) {
        Set<PartijId> welke = delingen.stream().map(Deling::partij).collect(Collectors.toSet());
        return partijen.namen(welke, Dossierdeel.TOELEIDINGSDOSSIER);
    }

    private DelingView van(Deling deling, Map<PartijId, String> namen, Map<UUID, String> wie, boolean open) {
        return new DelingView(
                deling.id(),
                deling.stand(),
                new DelingView.Met(
                        deling.richting(), deling.partij(), namen.getOrDefault(deling.partij(), ""), deling.persoon()),
                keuze(keuzes().soorten(), deling.soort()),
                keuze(keuzes().wetten(), deling.wet()),
                keuze(keuzes().fases(), deling.fase()),
                deling.dag(),
                deling.antwoord().regelversie(),
                deling.antwoord().nu(),
                deling.antwoord().anders(),
                deling.eisen().stream().map(Delingeis::view).toList(),
                deling.noodzaak(),
                zin(deling, namen),
                deling.reden(),
                deling.vervangt().isPresent(),
                new DelingView.Spoor(Kopweergave.naam(wie, deling.vastgelegdDoor()), deling.vastgelegdOp()),
                kan(deling, open));
    }

    private static List<DelingView.Kan> kan(Deling deling, boolean open) {
        List<DelingView.Kan> kan = new ArrayList<>();
        if (deling.stand() == Delingstand.CONCEPT) {
            if (open) {
                kan.add(DelingView.Kan.AFMAKEN);
            }
            kan.add(DelingView.Kan.INTREKKEN);
        }
        if (deling.stand() == Delingstand.GEDAAN) {
            kan.add(DelingView.Kan.VERBETEREN);
        }
        return kan;
    }

    private Deelkeuzes keuzes() {
        return wijzers.wijzer().keuzes();
    }

    /** What was chosen may be in no list any more. */
    private static DelingView.Keuze keuze(Deelkeuzelijst lijst, String code) {
        Optional<Deelkeuze> bekend =
                lijst.alle().stream().filter(keuze -> keuze.code().equals(code)).findFirst();
        return new DelingView.Keuze(code, bekend.map(Deelkeuze::naam).orElse(code));
    }

    private String zin(Deling deling) {
        return zin(deling, namen(List.of(deling)));
    }

    /**
     * @param delingen shares
     * @return of each the sentence in which the client reads it
     */
    List<String> zinnen(List<Deling> delingen) {
        Map<PartijId, String> namen = namen(delingen);
        return delingen.stream().map(deling -> zin(deling, namen)).toList();
    }

    private String zin(Deling deling, Map<PartijId, String> namen) {
        String partij = namen.getOrDefault(deling.partij(), "");
        String zin = Delingteksten.van(
                "zin." + deling.richting(),
                Nederlands.datum(deling.dag()),
                deling.persoon().isEmpty() ? partij : Delingteksten.van("zin.met", partij, deling.persoon()),
                keuze(keuzes().soorten(), deling.soort()).naam());
        String artikel = deling.antwoord().artikel();
        return artikel.isEmpty() ? zin : zin + Delingteksten.van("zin.steunt", artikel);
    }

    /** @return the share with what it was for, as a letter about its correction cites it */
    String metDoel(Deling deling) {
        return zin(deling) + Delingteksten.van("zin.waarvoor", deling.noodzaak().doel());
    }

    /** @return what stood there, as something that was corrected */
    Feit feit(Deling deling) {
        return new Feit(
                FEIT,
                deling.id(),
                FEIT,
                false,
                metDoel(deling),
                new Bronvermelding(Bronsoort.CLIENT, "", "", deling.dag()));
    }

    /** @return with which party, whichever way it went */
    Correctieontvanger partij(Deling deling) {
        return new Correctieontvanger(
                deling.partij().toString(), namen(List.of(deling)).getOrDefault(deling.partij(), ""));
    }

    /** @return the parties to which a share went, as it was recorded and as it was */
    List<Correctieontvanger> ontvangers(Deling... versies) {
        List<Deling> gegeven = Stream.of(versies)
                .filter(deling -> deling.richting() == Delingrichting.GEVEN)
                .toList();
        return namen(gegeven).entrySet().stream()
                .map(partij -> new Correctieontvanger(partij.getKey().toString(), partij.getValue()))
                .toList();
    }
}
