package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.toestemming.Verzoekstuk;
import nl.samenspraak.toeleiding.toestemming.Verzoekwoorden;
import nl.samenspraak.toeleiding.toestemming.Vraagreferentie;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;
import nl.samenspraak.zaak.noodzaak.Noodzaakvraag;

/** The letter of a request, and of its reminder: what, why and on which ground, and how a party can say no without saying anything else (R-TOE-17). */
@ApplicationScoped
public class Verzoekbrief {

    private Verzoeken verzoeken;
    private Vraagreferentie referentie;
    private Verzoekwoorden woorden;
    private Partijlezer partijen;
    private Kopweergave koppen;
    private Termijnen termijnen;
    private Aanwezige aanwezige;
    private Clock klok;
    private Toeleidingwerk werk;

    Verzoekbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekbrief(
            Toeleidingen toeleidingen,
            Verzoeken verzoeken,
            Vraagreferentie referentie,
            Verzoekwoorden woorden,
            Partijlezer partijen,
            Kopweergave koppen,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.referentie = referentie;
        this.woorden = woorden;
        this.partijen = partijen;
        this.koppen = koppen;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Makes the letter of a request as it stands: of a concept with the term it would have today, and of one that went and was reminded, the reminder.
     *
     * @param id the case
     * @param welk which request
     * @param doel the purpose
     * @return the letter
     * @throws OngeldigeWaarde when there is no such request in this case
     * @throws nl.samenspraak.kern.Weigering when the case is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.AFDRUKKEN, daad = "toeleiding.verzoek-bekeken")
    public Verzoekstuk maak(ToeleidingId id, UUID welk, Doelbinding doel) {
        Dossierkop kop = koppen.van(werk.lees(id));
        Verzoek verzoek = verzoeken.van(id).stream()
                .filter(dit -> dit.id().equals(welk))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaarde("Dit verzoek is er niet meer. Open het scherm opnieuw."));
        PartijView partij = partijen.vind(verzoek.partij())
                .orElseThrow(() -> new OngeldigeWaarde("Deze partij is er niet meer. Open het scherm opnieuw."));
        String soort = verzoek.herinnerdOp() == null ? "verzoek" : "herinnering";
        Map<String, String> zinnen = zinnen(kop, verzoek, partij);
        return new Verzoekstuk(
                kop.persoonId(),
                id,
                partij.naam(),
                new Brief(
                        woorden.onderwerp(soort, zinnen),
                        new Brief.Geadresseerde(partij.naam(), partij.adresregels()),
                        dag(verzoek),
                        kop.nummer().waarde(),
                        woorden.aanhefPartij(),
                        woorden.tekst(soort, zinnen, blokken(verzoek)),
                        woorden.ondertekening(
                                aanwezige.gebruiker().map(Gebruiker::naam).orElse("")),
                        List.of()));
    }

    private LocalDate dag(Verzoek verzoek) {
        return Stream.of(verzoek.herinnerdOp(), verzoek.verstuurdOp())
                .filter(dag -> dag != null)
                .findFirst()
                .orElse(LocalDate.now(klok));
    }

    private Map<String, String> zinnen(Dossierkop kop, Verzoek verzoek, PartijView partij) {
        Optional<PersoonRegel> wie = Optional.ofNullable(kop.persoon());
        LocalDate uiterlijk = Optional.ofNullable(verzoek.uiterlijk())
                .orElseGet(() -> termijnen
                        .bereken(Verzoekenboek.ANTWOORDEN, LocalDate.now(klok))
                        .einde());
        Map<String, String> zinnen = new HashMap<>();
        zinnen.put("nummer", kop.nummer().waarde());
        zinnen.put("partij", partij.naam());
        zinnen.put("naam", wie.map(PersoonRegel::naam).orElse(""));
        zinnen.put(
                "geboren",
                wie.map(persoon -> persoon.geboortedatum().weergave()).orElse(""));
        zinnen.put(
                "gegevens",
                referentie.gegevens(verzoek.gegevens()).map(Vraagsoort::vraag).orElse(""));
        zinnen.put("grond", referentie.grondnaam(verzoek.grond()).toLowerCase(Nederlands.TAAL));
        zinnen.put("artikel", verzoek.artikel());
        zinnen.put("uiterlijk", Nederlands.datum(uiterlijk));
        zinnen.put(
                "verstuurd",
                Optional.ofNullable(verzoek.verstuurdOp())
                        .map(Nederlands::datum)
                        .orElse(""));
        return zinnen;
    }

    private Map<String, List<Tekstdeel>> blokken(Verzoek verzoek) {
        return Map.of(
                "noodzaak", noodzaak(verzoek.noodzaak()),
                "plicht", woorden.onderdeel(verzoek.plicht() ? "plicht" : "afweging"),
                "instemming", verzoek.opToestemming() ? woorden.onderdeel("instemming") : List.of());
    }

    private static List<Tekstdeel> noodzaak(Noodzaaktoets toets) {
        return Arrays.stream(Noodzaakvraag.values())
                .map(vraag ->
                        (Tekstdeel) new Tekstdeel.Alinea(Noodzaakvelden.naam(vraag) + ": " + toets.antwoord(vraag)))
                .toList();
    }
}
