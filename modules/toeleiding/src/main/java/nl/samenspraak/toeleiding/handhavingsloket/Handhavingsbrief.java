package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toeleiding.handhaving.Handhavingsstand;
import nl.samenspraak.toeleiding.handhaving.HandhavingsverzoekView;
import nl.samenspraak.toeleiding.toestemming.Verzoekwoorden;

/** The letter with the decision on a request of somebody who enforces the law: what exactly, on which ground, and why (R-TOE-42). */
@ApplicationScoped
class Handhavingsbrief {

    private Verzoekwoorden woorden;
    private Clock klok;

    Handhavingsbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingsbrief(Verzoekwoorden woorden, Clock klok) {
        this.woorden = woorden;
        this.klok = klok;
    }

    /** @throws OngeldigeWaarde while nothing was decided */
    Brief van(HandhavingsverzoekView verzoek) {
        boolean ja = verzoek.stand() == Handhavingsstand.TOEGEKEND;
        if (!ja && verzoek.stand() != Handhavingsstand.AFGEWEZEN) {
            throw new OngeldigeWaarde(Handhavingsteksten.tekst("brief.nietnu"));
        }
        String soort = ja ? Verzoekwoorden.HANDHAVING_JA : Verzoekwoorden.HANDHAVING_NEE;
        Map<String, String> zinnen = zinnen(verzoek);
        return new Brief(
                woorden.onderwerp(soort, zinnen),
                new Brief.Geadresseerde(verzoek.indiener(), List.of()),
                LocalDate.ofInstant(verzoek.geslotenOp(), klok.getZone()),
                verzoek.nummer().waarde(),
                woorden.aanhefPartij(),
                woorden.tekst(soort, zinnen, blokken(verzoek)),
                woorden.ondertekeningHandhaving(verzoek.beslisser()),
                List.of());
    }

    /**
     * The letter with which the person a request was about hears of it: who asked what, what came of it, and what that person can do (R-AVG-03).
     *
     * @param persoon that person in the register; {@code null} when nobody was found
     * @throws OngeldigeWaarde while nothing was decided
     */
    Brief aanBetrokkene(HandhavingsverzoekView verzoek, PersoonRegel persoon) {
        boolean ja = verzoek.stand() == Handhavingsstand.TOEGEKEND;
        if (!ja && verzoek.stand() != Handhavingsstand.AFGEWEZEN) {
            throw new OngeldigeWaarde(Handhavingsteksten.tekst("brief.nietnu"));
        }
        Map<String, String> zinnen = zinnen(verzoek);
        zinnen.put("gemeente", woorden.gemeente());
        zinnen.put("uitkomst", Handhavingsteksten.tekst(ja ? "brief.uitkomst.ja" : "brief.uitkomst.nee"));
        List<String> gevraagd = verzoek.gevraagd().stream()
                .map(deze -> Handhavingsteksten.tekst(
                        deze.toegestaan() ? "brief.gevraagd.ja" : "brief.gevraagd.nee",
                        deze.gegeven().naam()))
                .toList();
        return new Brief(
                woorden.onderwerp(Verzoekwoorden.HANDHAVING_BETROKKENE, zinnen),
                persoon == null ? new Brief.Geadresseerde(verzoek.wie().naam(), adres(verzoek)) : woorden.aan(persoon),
                LocalDate.now(klok),
                verzoek.nummer().waarde(),
                persoon == null
                        ? Handhavingsteksten.tekst("brief.aanhef", verzoek.wie().naam())
                        : woorden.aanhef(persoon),
                woorden.tekst(
                        Verzoekwoorden.HANDHAVING_BETROKKENE,
                        zinnen,
                        Map.of("gevraagd", List.of(new Tekstdeel.Opsomming(gevraagd, false)))),
                woorden.ondertekeningHandhaving(verzoek.beslisser()),
                List.of());
    }

    private static List<String> adres(HandhavingsverzoekView verzoek) {
        return verzoek.wie().adres().isEmpty()
                ? List.of()
                : List.of(verzoek.wie().adres());
    }

    private Map<String, String> zinnen(HandhavingsverzoekView verzoek) {
        Map<String, String> zinnen = new HashMap<>();
        zinnen.put("nummer", verzoek.nummer().waarde());
        zinnen.put("ingediend", Nederlands.datum(LocalDate.ofInstant(verzoek.ingediendOp(), klok.getZone())));
        zinnen.put("naam", verzoek.wie().naam());
        zinnen.put("artikel", verzoek.bevoegdheid().artikel());
        zinnen.put(
                "grond",
                verzoek.grond() == null ? "" : Handhavingsteksten.tekst("afwijzing." + verzoek.grond() + ".brief"));
        return zinnen;
    }

    private static Map<String, List<Tekstdeel>> blokken(HandhavingsverzoekView verzoek) {
        List<String> punten = verzoek.toegestaan().stream()
                .map(deze -> Handhavingsteksten.tekst(
                        "brief.gegeven",
                        deze.gegeven().naam(),
                        deze.gegeven().wet(),
                        deze.gegeven().afdeling()))
                .toList();
        String voorwaarden = verzoek.voorwaarden().isEmpty()
                ? Handhavingsteksten.tekst("brief.geenvoorwaarden")
                : verzoek.voorwaarden();
        return Map.of(
                "toegestaan", punten.isEmpty() ? List.of() : List.of(new Tekstdeel.Opsomming(punten, false)),
                "motivering", List.of(new Tekstdeel.Alinea(verzoek.motivering())),
                "voorwaarden", List.of(new Tekstdeel.Alinea(voorwaarden)));
    }
}
