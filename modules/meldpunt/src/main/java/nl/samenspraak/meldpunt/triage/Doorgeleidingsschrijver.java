package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.meldpunt.loket.Melderwoorden;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Poort;

/**
 * Writes what a loket gets of a melding: what the reference data allow it, what this purpose opens, and nothing of a
 * melder who is anonymous or not to be named (R-MEL-05, R-MEL-07). The register is asked for a person only when the loket may get something of it.
 */
@ApplicationScoped
class Doorgeleidingsschrijver {

    private Personenregister register;
    private Melderwoorden melderwoorden;
    private Sjablonen berichten;
    private Aanwezige aanwezige;
    private Clock klok;

    Doorgeleidingsschrijver() {
        // The container makes its proxy with this.
    }

    @Inject
    Doorgeleidingsschrijver(
            Personenregister register,
            Melderwoorden melderwoorden,
            Sjablonen berichten,
            Aanwezige aanwezige,
            Clock klok) {
        this.register = register;
        this.melderwoorden = melderwoorden;
        this.berichten = berichten;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    Doorgeleidingsvoorbeeld schrijf(Melding melding, Loket loket, Doorgeleidingsverzoek verzoek, Doelbinding doel) {
        Optional<PersoonRegel> persoon = persoon(melding, loket, doel);
        Optional<Melder> melder = melder(melding, loket);
        List<Doorgeleidingsvoorbeeld.Regel> regels = new ArrayList<>();
        for (Loketgegeven gegeven : loket.krijgt()) {
            String waarde = waarde(gegeven, melding, verzoek.toelichting(), persoon, melder);
            boolean weg = verzoek.zonderVerhaal() && gegeven.vanVerhaal();
            if (!waarde.isEmpty() && !weg) {
                regels.add(new Doorgeleidingsvoorbeeld.Regel(gegeven, waarde));
            }
        }
        return new Doorgeleidingsvoorbeeld(
                melding.id(),
                melding.betrokkenen(),
                loket,
                regels,
                bericht(melding, loket, regels),
                melder.isEmpty() && melding.melder().relatie() != Relatie.ZELF
                        ? verraadt(melding.melder(), regels)
                        : List.of());
    }

    private Optional<PersoonRegel> persoon(Melding melding, Loket loket, Doelbinding doel) {
        return melding.persoon()
                .filter(wie -> loket.krijgt().stream().anyMatch(Loketgegeven::vanPersoon))
                .filter(wie -> Poort.opentOok(Dossierdeel.PERSOON))
                .flatMap(wie -> register.regel(wie, doel));
    }

    private static Optional<Melder> melder(Melding melding, Loket loket) {
        return Optional.of(melding.melder())
                .filter(wie -> wie.bron() == Melder.Bron.BEKEND || wie.bron() == Melder.Bron.ZELF)
                .filter(wie -> loket.krijgtMelder())
                .filter(wie -> Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT));
    }

    private static String waarde(
            Loketgegeven gegeven,
            Melding melding,
            String toelichting,
            Optional<PersoonRegel> persoon,
            Optional<Melder> melder) {
        return switch (gegeven) {
            case NUMMER -> melding.nummer().waarde();
            case TOELICHTING -> toelichting;
            case NAAM -> persoon.map(PersoonRegel::naamMetMerken).orElse("");
            case GEBOORTEDATUM ->
                persoon.map(wie -> wie.geboortedatum().weergave()).orElse("");
            case ADRES -> persoon.map(wie -> wie.verblijf().weergave()).orElse("");
            case OMSCHRIJVING ->
                melding.persoon().isPresent() ? "" : melding.omschrijving().orElse("");
            case REIKWIJDTE -> Woorden.van("reikwijdte", melding.reikwijdte());
            case AANLEIDING -> melding.signaal().aanleiding();
            case INHOUD -> melding.signaal().inhoud();
            case MELDER -> melder.map(Doorgeleidingsschrijver::wie).orElse("");
            case MELDER_TELEFOON ->
                melder.map(Melder::telefoon).map(nummer -> nummer.weergave()).orElse("");
            case MELDER_RELATIE ->
                melder.map(Melder::relatie)
                        .map(relatie -> Woorden.van("relatie", relatie))
                        .orElse("");
        };
    }

    private static String wie(Melder melder) {
        return Stream.of(melder.naam(), melder.functie(), melder.organisatie())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Bericht bericht(Melding melding, Loket loket, List<Doorgeleidingsvoorbeeld.Regel> regels) {
        Gebruiker afzender = aanwezige.eisGebruiker();
        String gegevens = regels.stream()
                .map(regel -> Woorden.van("loketgegeven", regel.gegeven()) + ": " + regel.waarde())
                .collect(Collectors.joining("\n"));
        return berichten.maak(
                Berichtsoort.DOORGELEIDING,
                Map.of(
                        "nummer", melding.nummer().waarde(),
                        "loket", loket.naam(),
                        "gegevens", gegevens,
                        "afzender", afzender.naam(),
                        "organisatie", afzender.organisatie(),
                        "datum", Nederlands.datum(LocalDate.now(klok))));
    }

    /** What stands in a free text is not taken out: only a person can tell whether it says so. */
    private List<String> verraadt(Melder melder, List<Doorgeleidingsvoorbeeld.Regel> regels) {
        return regels.stream()
                .filter(regel -> !regel.gegeven().vanPersoon())
                .flatMap(regel -> (regel.gegeven().vanVerhaal()
                                ? melderwoorden.inEigenWoorden(regel.waarde(), melder)
                                : melderwoorden.in(regel.waarde(), melder))
                        .stream())
                .distinct()
                .toList();
    }
}
