package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.deelwijzer.Deelantwoord;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzes;
import nl.samenspraak.toeleiding.deelwijzer.Deelstand;
import nl.samenspraak.toeleiding.deelwijzer.Deelvergelijking;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingen;
import nl.samenspraak.toeleiding.toestemming.Vraagreferentie;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;
import nl.samenspraak.zaak.noodzaak.Noodzaakgebrek;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Holds a share against everything that is asked of it; nothing is taken from what a page showed earlier. */
@ApplicationScoped
class Delingtoets {

    private Deelwijzers wijzers;
    private Vraagreferentie referentie;
    private Toestemmingen toestemmingen;
    private Partijlezer partijen;
    private Noodzaakregel noodzaak;

    Delingtoets() {
        // The container makes its proxy with this.
    }

    @Inject
    Delingtoets(
            Deelwijzers wijzers,
            Vraagreferentie referentie,
            Toestemmingen toestemmingen,
            Partijlezer partijen,
            Noodzaakregel noodzaak) {
        this.wijzers = wijzers;
        this.referentie = referentie;
        this.toestemmingen = toestemmingen;
        this.partijen = partijen;
        this.noodzaak = noodzaak;
    }

    /**
     * What came of it.
     *
     * @param bezwaar why it cannot be kept so; {@code null} when it can
     * @param gebreken which answers of the noodzaaktoets are no reason
     * @param partij with which party; {@code null} when there is none
     * @param fase the phase
     * @param regelversie the version of the rules
     * @param gezegd what the deelwijzer says; {@code null} when it could not be asked
     */
    record Uitslag(
            Delingbezwaar bezwaar,
            List<Noodzaakgebrek> gebreken,
            PartijView partij,
            String fase,
            String regelversie,
            Deelvergelijking gezegd) {

        private static Uitslag niet(Delingbezwaar bezwaar) {
            return new Uitslag(bezwaar, List.of(), null, null, null, null);
        }

        private Uitslag met(Delingbezwaar waarom, List<Noodzaakgebrek> welke) {
            return new Uitslag(waarom, welke, partij, fase, regelversie, gezegd);
        }

        Optional<Delingbezwaar> alsBezwaar() {
            return Optional.ofNullable(bezwaar);
        }
    }

    /**
     * @param toeleiding the case
     * @param nieuw what was filled in
     * @param stand a concept, or done
     * @param oud what it corrects; {@code null} when it corrects nothing
     * @param vandaag the current date
     */
    Uitslag toets(Toeleiding toeleiding, NieuweDeling nieuw, Delingstand stand, Deling oud, LocalDate vandaag) {
        Deelkeuzes keuzes = wijzers.wijzer().keuzes();
        // How something was recorded can be corrected whatever came after; another kind of data is as new as any.
        boolean alleenBeschrijving = oud != null && nieuw.isZelfdeVerstrekking(oud);
        boolean zelfdeSoort = oud != null && nieuw.soort().equals(oud.soort());
        Optional<Delingbezwaar> bezwaar = volledig(toeleiding, nieuw, keuzes, vandaag)
                .or(() -> zelfdeSoort ? Optional.empty() : mag(toeleiding, nieuw.richting(), nieuw.soort()));
        if (bezwaar.isPresent()) {
            return Uitslag.niet(bezwaar.get());
        }
        Optional<PartijView> partij = partijen.vind(nieuw.partij());
        bezwaar = kan(partij, alleenBeschrijving);
        if (bezwaar.isPresent()) {
            return Uitslag.niet(bezwaar.get());
        }
        String fase = zelfdeSoort
                ? oud.fase()
                : Delingvraag.fase(toeleiding.stap(), toeleiding.taaksoort().orElse(null), wijzers.wereld());
        Deelvergelijking gezegd = wijzers.wijzer()
                .vergelijk(
                        Delingvraag.van(
                                keuzes,
                                nieuw.richting(),
                                partij.get().gegevens(),
                                nieuw.soort(),
                                nieuw.wet(),
                                fase,
                                nieuw.dag()),
                        wijzers.wereld());
        Uitslag uitslag = new Uitslag(
                null, List.of(), partij.get(), fase, wijzers.wijzer().versie(), gezegd);
        Delingbezwaar waarom = antwoord(gezegd.nu())
                .or(() -> alleenBeschrijving
                        ? Optional.empty()
                        : toestemming(toeleiding, nieuw, gezegd.nu(), stand, vandaag))
                .orElse(null);
        return waarom != null || stand == Delingstand.CONCEPT ? uitslag.met(waarom, List.of()) : gedaan(uitslag, nieuw);
    }

    private static Optional<Delingbezwaar> volledig(
            Toeleiding toeleiding, NieuweDeling nieuw, Deelkeuzes keuzes, LocalDate vandaag) {
        if (nieuw.richting() == null) {
            return Optional.of(Delingbezwaar.RICHTING_ONTBREEKT);
        }
        if (nieuw.partij() == null) {
            return Optional.of(Delingbezwaar.PARTIJ_ONTBREEKT);
        }
        if (keuzes.soorten().alle().stream().noneMatch(soort -> soort.code().equals(nieuw.soort()))) {
            return Optional.of(Delingbezwaar.SOORT_ONTBREEKT);
        }
        if (keuzes.wetten().alle().stream().noneMatch(wet -> wet.code().equals(nieuw.wet()))) {
            return Optional.of(Delingbezwaar.WET_ONTBREEKT);
        }
        if (nieuw.dag() == null) {
            return Optional.of(Delingbezwaar.DAG_ONTBREEKT);
        }
        boolean kan = !nieuw.dag().isAfter(vandaag) && !nieuw.dag().isBefore(toeleiding.ontvangenOp());
        return kan ? Optional.empty() : Optional.of(Delingbezwaar.DAG_KAN_NIET);
    }

    /** What belongs to a step is gathered in that step alone, and what was not gathered cannot be given either (R-TOE-11). */
    private Optional<Delingbezwaar> mag(Toeleiding toeleiding, Delingrichting richting, String soort) {
        Stap hoort = hoort(soort);
        if (richting == Delingrichting.KRIJGEN) {
            return toeleiding.staatToe(hoort == null ? Stap.CONCLUSIE : hoort).map(Delingbezwaar::van);
        }
        Optional<Delingbezwaar> dicht = toeleiding.staatToe(toeleiding.stap()).map(Delingbezwaar::van);
        return dicht.isEmpty() && hoort != null && !toeleiding.stap().isTot(hoort)
                ? Optional.of(Delingbezwaar.STAP_NIET_BEREIKT)
                : dicht;
    }

    private Stap hoort(String soort) {
        return referentie.gegevens(soort).map(Vraagsoort::stap).orElse(null);
    }

    /**
     * @param toeleiding the case
     * @param richting which way
     * @return the codes of the kinds of data that can go that way now, as far as the step goes
     */
    Set<String> kan(Toeleiding toeleiding, Delingrichting richting) {
        return wijzers.wijzer().keuzes().soorten().alle().stream()
                .map(Deelkeuze::code)
                .filter(soort -> mag(toeleiding, richting, soort).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<Delingbezwaar> kan(Optional<PartijView> partij, boolean alleenBeschrijving) {
        if (partij.isEmpty() || !alleenBeschrijving && !partij.get().doetMee()) {
            return Optional.of(Delingbezwaar.PARTIJ_ONTBREEKT);
        }
        return alleenBeschrijving || partij.get().heeftTaak()
                ? Optional.empty()
                : Optional.of(Delingbezwaar.PARTIJ_ZONDER_TAAK);
    }

    private static Optional<Delingbezwaar> antwoord(Deelantwoord nu) {
        return switch (nu.uitkomst()) {
            case NEE -> Optional.of(Delingbezwaar.MAG_NIET);
            case GEEN_REGEL -> Optional.of(Delingbezwaar.GEEN_REGEL);
            case JA, MITS -> Optional.empty();
        };
    }

    private Optional<Delingbezwaar> toestemming(
            Toeleiding toeleiding, NieuweDeling nieuw, Deelantwoord nu, Delingstand stand, LocalDate vandaag) {
        List<SteuntOpToestemming.Gezegd> gezegd = toestemmingen.van(toeleiding.id()).stream()
                .filter(deze -> deze.isTussen(nieuw.richting(), nieuw.partij()))
                .map(deze -> new SteuntOpToestemming.Gezegd(deze.gegevens(), deze.standOp(vandaag)))
                .toList();
        return new SteuntOpToestemming(
                        wijzers.wijzer().keuzes().soorten()::raakt,
                        nieuw.richting() == Delingrichting.GEVEN
                                || referentie.gegevens(nieuw.soort()).isPresent())
                .toets(nieuw, nu, stand, gezegd);
    }

    private Uitslag gedaan(Uitslag uitslag, NieuweDeling nieuw) {
        if (nieuw.persoon().isEmpty()) {
            return uitslag.met(Delingbezwaar.PERSOON_ONTBREEKT, List.of());
        }
        if (Deelstand.van(uitslag.gezegd().nu(), nieuw.aangevinkt(), nieuw.gronden()) != Deelstand.GEDAAN_MAG) {
            return uitslag.met(Delingbezwaar.VOORWAARDEN_OPEN, List.of());
        }
        List<Noodzaakgebrek> gebreken = noodzaak.toets(nieuw.noodzaak());
        return gebreken.isEmpty() ? uitslag : uitslag.met(Delingbezwaar.NOODZAAK_ONTBREEKT, gebreken);
    }
}
