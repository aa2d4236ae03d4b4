package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/**
 * Letters about consent: the form on which a client gives it (who may give or get what, what for, that no is allowed and how it is taken back), and the
 * register of all consents in one case, to read along with the client.
 */
@ApplicationScoped
public class Toestemmingbrief {

    private Toestemmingen toestemmingen;
    private Toestemmingweergave weergave;
    private Verzoekwoorden woorden;
    private Partijlezer partijen;
    private Kopweergave koppen;
    private Aanwezige aanwezige;
    private Clock klok;
    private Toeleidingwerk werk;

    Toestemmingbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Toestemmingbrief(
            Toeleidingen toeleidingen,
            Toestemmingen toestemmingen,
            Toestemmingweergave weergave,
            Verzoekwoorden woorden,
            Partijlezer partijen,
            Kopweergave koppen,
            Aanwezige aanwezige,
            Clock klok) {
        this.toestemmingen = toestemmingen;
        this.weergave = weergave;
        this.woorden = woorden;
        this.partijen = partijen;
        this.koppen = koppen;
        this.aanwezige = aanwezige;
        this.klok = klok;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Makes the letter.
     *
     * @param id the case
     * @param welke which consent
     * @param doel the purpose
     * @return the letter
     * @throws OngeldigeWaarde when there is no such consent in this case
     * @throws nl.samenspraak.kern.Weigering when the case is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.AFDRUKKEN,
            daad = "toeleiding.toestemmingsbrief-bekeken")
    public Verzoekstuk maak(ToeleidingId id, UUID welke, Doelbinding doel) {
        Dossierkop kop = koppen.van(werk.lees(id));
        Toestemming toestemming = toestemmingen.van(id).stream()
                .filter(deze -> deze.id().equals(welke))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaarde("Deze toestemming is er niet meer. Open het scherm opnieuw."));
        String partij =
                partijen.vind(toestemming.partij()).map(PartijView::naam).orElse("");
        Map<String, String> zinnen = Map.of(
                "nummer", kop.nummer().waarde(),
                "gemeente", woorden.gemeente(),
                "partij", partij,
                "gegevens",
                        weergave.soort(toestemming.richting(), toestemming.gegevens())
                                .map(Vraagsoort::naam)
                                .orElse(""),
                "waarvoor", toestemming.waarvoor(),
                "tot",
                        toestemming
                                .tot()
                                .map(dag -> "tot en met " + Nederlands.datum(dag))
                                .orElse("zolang wij dit onderzoek doen"));
        return stuk(
                kop,
                toestemming.richting() == Delingrichting.GEVEN ? "toestemming-geven" : "toestemming",
                zinnen,
                Map.of());
    }

    /**
     * Makes the register of all consents, with everything that was said about each.
     *
     * @param id the case
     * @param doel the purpose
     * @return it, as a letter to the client
     * @throws nl.samenspraak.kern.Weigering when the case is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.AFDRUKKEN, daad = "toeleiding.toestemmingen-bekeken")
    public Verzoekstuk overzicht(ToeleidingId id, Doelbinding doel) {
        ToestemmingenView view = weergave.van(werk.lees(id), toestemmingen.van(id), LocalDate.now(klok));
        List<Tekstdeel> alle = new ArrayList<>();
        for (Delingrichting richting : Delingrichting.values()) {
            alle.addAll(tabel(
                    richting,
                    view.toestemmingen().stream()
                            .filter(deze -> deze.richting() == richting)
                            .toList()));
        }
        return stuk(
                view.kop(),
                "toestemmingen",
                Map.of("nummer", view.kop().nummer().waarde()),
                Map.of("toestemmingen", alle));
    }

    private List<Tekstdeel> tabel(Delingrichting richting, List<ToestemmingView> rijen) {
        if (rijen.isEmpty()) {
            return List.of();
        }
        return List.of(new Tabel(
                woorden.richting(richting),
                woorden.kolommen(),
                rijen.stream().<List<?>>map(this::rij).toList(),
                ""));
    }

    private List<?> rij(ToestemmingView deze) {
        String verloop = deze.verloop().stream()
                .map(gezegd -> Nederlands.datum(gezegd.dag()) + " " + woorden.stand(gezegd.stand()))
                .collect(Collectors.joining("; "));
        return List.of(deze.partijnaam(), deze.soort().naam(), deze.waarvoor(), woorden.stand(deze.stand()), verloop);
    }

    private Verzoekstuk stuk(
            Dossierkop kop, String brief, Map<String, String> zinnen, Map<String, List<Tekstdeel>> blokken) {
        return new Verzoekstuk(
                kop.persoonId(),
                kop.id(),
                null,
                new Brief(
                        woorden.onderwerp(brief, zinnen),
                        woorden.aan(kop.persoon()),
                        LocalDate.now(klok),
                        kop.nummer().waarde(),
                        woorden.aanhef(kop.persoon()),
                        woorden.tekst(brief, zinnen, blokken),
                        woorden.ondertekening(
                                aanwezige.gebruiker().map(Gebruiker::naam).orElse("")),
                        List.of()));
    }
}
