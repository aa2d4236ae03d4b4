package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.toestemming.Vraagreferentie;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/** Makes what a page shows of requests; asked inside a gate. */
@ApplicationScoped
class Verzoekweergave {

    private Partijlezer partijen;
    private Vraagreferentie referentie;
    private Kopweergave koppen;

    Verzoekweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekweergave(Partijlezer partijen, Vraagreferentie referentie, Kopweergave koppen) {
        this.partijen = partijen;
        this.referentie = referentie;
        this.koppen = koppen;
    }

    VerzoekenView van(Toeleiding toeleiding, List<Verzoek> verzoeken, LocalDate vandaag) {
        Map<PartijId, PartijView> wie = partijen
                .met(
                        verzoeken.stream().map(Verzoek::partij).collect(Collectors.toSet()),
                        Dossierdeel.TOELEIDINGSDOSSIER)
                .stream()
                .collect(Collectors.toMap(PartijView::id, Function.identity()));
        boolean open = toeleiding.staatToe(toeleiding.stap()).isEmpty();
        return new VerzoekenView(
                koppen.van(toeleiding),
                verzoeken.stream()
                        .map(verzoek -> van(verzoek, wie.get(verzoek.partij()), toeleiding.stap(), open, vandaag))
                        .toList(),
                partijen.vandaag(Dossierdeel.TOELEIDINGSDOSSIER).stream()
                        .filter(PartijView::heeftTaak)
                        .toList(),
                open ? referentie.gegevens(toeleiding.stap()) : List.of(),
                referentie.gronden());
    }

    private VerzoekView van(Verzoek verzoek, PartijView partij, Stap stap, boolean open, LocalDate vandaag) {
        return new VerzoekView(
                verzoek.id(),
                partij == null ? "" : partij.naam(),
                partij == null ? null : partij.geheimhouding(),
                referentie
                        .gegevens(verzoek.gegevens())
                        .orElse(new Vraagsoort(verzoek.gegevens(), verzoek.stap(), verzoek.gegevens(), "", false)),
                verzoek.stap(),
                referentie.grondnaam(verzoek.grond()),
                verzoek.artikel(),
                verzoek.plicht(),
                verzoek.noodzaak(),
                verzoek.toch(),
                verzoek.wijze(),
                verzoek.stand(),
                termijn(verzoek, vandaag),
                verzoek.antwoord(),
                verzoek.vervalreden(),
                verzoek.ongelezenOp(),
                kan(verzoek, stap, open, vandaag));
    }

    private static VerzoekView.Termijnstand termijn(Verzoek verzoek, LocalDate vandaag) {
        if (verzoek.verstuurdOp() == null) {
            return null;
        }
        return new VerzoekView.Termijnstand(
                verzoek.verstuurdOp(),
                verzoek.uiterlijk(),
                verzoek.stand().wacht() && verzoek.uiterlijk().isBefore(vandaag),
                verzoek.herinnerdOp());
    }

    private static List<VerzoekView.Kan> kan(Verzoek verzoek, Stap stap, boolean open, LocalDate vandaag) {
        List<VerzoekView.Kan> kan = new ArrayList<>();
        if (verzoek.stand() == Verzoekstand.CONCEPT) {
            if (open) {
                kan.add(VerzoekView.Kan.VERSTUREN);
            }
            kan.add(VerzoekView.Kan.WEGDOEN);
        }
        if (open && verzoek.isTeHerinneren(vandaag)) {
            kan.add(VerzoekView.Kan.HERINNEREN);
        }
        if (open && verzoek.stand().wacht() && verzoek.stap() == stap) {
            kan.add(VerzoekView.Kan.ANTWOORD_VASTLEGGEN);
        }
        if (open && verzoek.stand().isBeantwoord() && verzoek.stap() == stap) {
            kan.add(VerzoekView.Kan.ANTWOORD_VERBETEREN);
        }
        if (verzoek.kanTeLaatKomen()) {
            kan.add(VerzoekView.Kan.ONGELEZEN_VERNIETIGEN);
        }
        return kan;
    }
}
