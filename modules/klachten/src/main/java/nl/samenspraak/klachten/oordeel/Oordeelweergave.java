package nl.samenspraak.klachten.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.advies.Klachtadvies;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.maatregelen.Maatregel;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.maatregelen.Maatregelrij;
import nl.samenspraak.klachten.taak.Weigerreden;

/** Makes the view of the outcome and the measures. */
@ApplicationScoped
public class Oordeelweergave {

    private Behandelstukken stukken;
    private Kopweergave kop;

    public Oordeelweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Oordeelweergave(Behandelstukken stukken, Kopweergave kop) {
        this.stukken = stukken;
        this.kop = kop;
    }

    OordeelView van(Klacht klacht, LocalDate vandaag) {
        Optional<Weigerreden> wacht = new OordeelKanWordenGegeven(klacht, stukken).wacht();
        Optional<Klachtadvies> advies = Klachtadvies.geldend(stukken, klacht.id());
        List<Eindoordeel> oordelen = stukken.alle(Eindoordeel.class, klacht.id());
        return new OordeelView(
                kop.van(klacht),
                klacht.betrokkenen(),
                wacht.orElse(null),
                wacht.map(waarom -> wachtOp(klacht, waarom)).orElse(List.of()),
                klacht.gedragingen(),
                advies.flatMap(Klachtadvies::ontvangen).orElse(null),
                advies.map(Klachtadvies::orgaan).orElse(""),
                oordelen.isEmpty() ? null : oordeel(oordelen.get(oordelen.size() - 1)),
                new OordeelWordtVerbeterd(klacht, stukken).geldt(),
                eerdere(oordelen),
                klacht.feiten()
                        .laatste(Klachtstapsoort.AFDOENING_MEEGEDEELD)
                        .map(Klachtstap::dag)
                        .orElse(null),
                klacht.feiten().verbeteringTeMelden(),
                maatregelen(klacht, vandaag),
                kop.stappen(
                        klacht,
                        Set.of(
                                Klachtstapsoort.OMBUDSMAN,
                                Klachtstapsoort.OMBUDSMAN_VERGISSING,
                                Klachtstapsoort.OMBUDSMAN_VRAAGT,
                                Klachtstapsoort.OMBUDSMAN_GEANTWOORD,
                                Klachtstapsoort.OMBUDSMAN_RAPPORT,
                                Klachtstapsoort.OMBUDSMAN_GESLOTEN)));
    }

    private List<String> wachtOp(Klacht klacht, Weigerreden waarom) {
        return switch (waarom) {
            case AFSCHRIFT_ONTBREEKT -> BeklaagdeDoetMee.zonderAfschrift(klacht);
            case HOREN_ONTBREEKT ->
                Hoorstand.van(klacht, stukken).ontbrekend().stream()
                        .map(wie ->
                                wie.equals(Hoorstand.KLAGER) ? klacht.klager().naam() : wie)
                        .toList();
            default -> List.of();
        };
    }

    private OordeelView.Oordeel oordeel(Eindoordeel oordeel) {
        return new OordeelView.Oordeel(
                oordeel.dag(),
                kop.namen(Set.of(oordeel.door())).van(oordeel.door()),
                oordeel.conclusies(),
                oordeel.wijktAf(),
                oordeel.afwijking());
    }

    /** Why one was replaced, the next one says. */
    private List<OordeelView.Eerder> eerdere(List<Eindoordeel> oordelen) {
        return IntStream.range(0, Math.max(0, oordelen.size() - 1))
                .mapToObj(plaats -> new OordeelView.Eerder(
                        oordeel(oordelen.get(plaats)),
                        oordelen.get(plaats).regels().stream()
                                .map(regel -> new OordeelView.Regel(
                                        regel.omschrijving(), regel.bevindingen(), regel.oordeel()))
                                .toList(),
                        oordelen.get(plaats + 1).reden()))
                .toList();
    }

    private List<Maatregelregel> maatregelen(Klacht klacht, LocalDate vandaag) {
        List<Maatregel> alle = stukken.alle(Maatregel.class, klacht.id());
        Kopweergave.Namen namen = kop.namen(
                alle.stream().flatMap(maatregel -> maatregel.collega().stream()).collect(Collectors.toSet()));
        UUID behandelaar = klacht.behandelaar().orElse(null);
        return alle.stream()
                .sorted(Comparator.comparing(Maatregel::stand).thenComparing(Maatregel::uiterlijk))
                .map(maatregel -> new Maatregelrij(maatregel, klacht.nummer().waarde(), behandelaar))
                .map(rij ->
                        Maatregelregel.van(rij, namen, klacht.behandelaar().orElse(klacht.vastgelegdDoor()), vandaag))
                .toList();
    }
}
