package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.brieven.Brief;
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

/** The form letter on which a client gives consent: who may give what, what for, that no is allowed and how it is taken back. */
@ApplicationScoped
public class Toestemmingbrief {

    private Toestemmingen toestemmingen;
    private Vraagreferentie referentie;
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
            Vraagreferentie referentie,
            Verzoekwoorden woorden,
            Partijlezer partijen,
            Kopweergave koppen,
            Aanwezige aanwezige,
            Clock klok) {
        this.toestemmingen = toestemmingen;
        this.referentie = referentie;
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
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.AFDRUKKEN)
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
                        referentie
                                .gegevens(toestemming.gegevens())
                                .map(Vraagsoort::naam)
                                .orElse(""),
                "waarvoor", toestemming.waarvoor(),
                "tot",
                        toestemming
                                .tot()
                                .map(dag -> "tot en met " + Nederlands.datum(dag))
                                .orElse("zolang wij dit onderzoek doen"));
        return new Verzoekstuk(
                kop.persoonId(),
                id,
                null,
                new Brief(
                        woorden.onderwerp("toestemming", zinnen),
                        woorden.aan(kop.persoon()),
                        LocalDate.now(klok),
                        kop.nummer().waarde(),
                        woorden.aanhef(kop.persoon()),
                        woorden.tekst("toestemming", zinnen, Map.of()),
                        woorden.ondertekening(
                                aanwezige.gebruiker().map(Gebruiker::naam).orElse("")),
                        List.of()));
    }
}
