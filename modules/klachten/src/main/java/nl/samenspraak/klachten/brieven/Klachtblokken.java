package nl.samenspraak.klachten.brieven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/** What a klacht itself puts into a letter. What the klager typed is text there, whatever it looks like. */
final class Klachtblokken {

    private Klachtblokken() {}

    /**
     * The klaagschrift, as it was written: what it is about, by whom and of which day, and what it says (9:9).
     *
     * @param woorden how each of these begins
     */
    static List<Tekstdeel> klacht(Klacht klacht, Map<String, String> woorden) {
        String naam = klacht.klager().naam();
        List<Tekstdeel> delen = new ArrayList<>();
        delen.addAll(ingeleid(woorden.get("afschriftOnderwerp"), klacht.onderwerp()));
        delen.addAll(ingeleid(woorden.get("afschriftVan"), naam.isBlank() ? woorden.get("onbekend") : naam));
        delen.addAll(ingeleid(
                woorden.get("afschriftDatum"),
                klacht.dagtekening().map(Nederlands::datum).orElse("")));
        delen.addAll(ingeleid(woorden.get("afschriftWanneer"), klacht.gebeurd()));
        delen.addAll(alineas(klacht.inhoud()));
        delen.addAll(alineas(klacht.wens()));
        return delen;
    }

    private static List<Tekstdeel> ingeleid(String woorden, String tekst) {
        return tekst.isBlank() ? List.of() : alinea(Briefsjabloon.vul(woorden, Map.of("tekst", tekst)));
    }

    /**
     * What the commission found and advises: whoever gets the outcome, gets this with it (9:16).
     *
     * @param kop what stands above its report
     */
    static List<Tekstdeel> advies(Optional<NieuwAdvies> advies, String kop) {
        List<Tekstdeel> delen = new ArrayList<>();
        advies.ifPresent(gekomen -> {
            delen.addAll(alineas(gekomen.advies()));
            if (!gekomen.rapport().isBlank()) {
                delen.add(new Tekstdeel.Kop(kop));
                delen.addAll(alineas(gekomen.rapport()));
            }
        });
        return delen;
    }

    /** Bevindingen and oordeel, a gedraging at a time (9:12 lid 1). */
    static List<Tekstdeel> oordelen(Klacht klacht, Map<Klachtoordeel, String> woorden) {
        List<Tekstdeel> delen = new ArrayList<>();
        for (Gedraging gedraging : klacht.gedragingen()) {
            String dag = gedraging.dag() == null ? "" : " (" + Nederlands.datum(gedraging.dag()) + ")";
            delen.add(new Tekstdeel.Kop(gedraging.omschrijving().replace('\n', ' ') + dag));
            delen.addAll(alineas(gedraging.bevindingen()));
            if (gedraging.oordeel() != null) {
                delen.addAll(alinea(woorden.get(gedraging.oordeel())));
            }
        }
        return delen;
    }

    static List<Tekstdeel> alinea(String tekst) {
        return tekst.isBlank() ? List.of() : List.of(new Tekstdeel.Alinea(tekst.strip()));
    }

    private static List<Tekstdeel> alineas(String tekst) {
        return tekst.lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .<Tekstdeel>map(Tekstdeel.Alinea::new)
                .toList();
    }
}
