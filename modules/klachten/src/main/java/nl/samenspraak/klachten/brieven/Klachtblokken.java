package nl.samenspraak.klachten.brieven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.sjablonen.Briefteksten;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;

/** What a klacht itself puts into a letter. What the klager typed is text there, whatever it looks like. */
final class Klachtblokken {

    private Klachtblokken() {}

    /**
     * The klaagschrift, as it was written, and each other one that goes on under its number (9:9).
     *
     * @param gevoegd those that were joined to it
     * @param woorden how the parts begin
     */
    static List<Tekstdeel> klacht(Klacht klacht, List<Klacht> gevoegd, Map<String, String> woorden) {
        List<Tekstdeel> delen = new ArrayList<>(klacht(klacht, woorden));
        for (Klacht ander : gevoegd) {
            delen.add(new Tekstdeel.Kop(Briefsjabloon.vul(
                    woorden.get("afschriftOok"), Map.of("dag", Nederlands.datum(ander.ontvangenOp())))));
            delen.addAll(klacht(ander, woorden));
        }
        return delen;
    }

    /** What it is about, by whom and of which day, and what it says. */
    private static List<Tekstdeel> klacht(Klacht klacht, Map<String, String> woorden) {
        String klager = klacht.klager().naam();
        String naam = klacht.klager()
                .namens()
                .filter(wie -> !klager.isBlank())
                .map(wie -> Briefsjabloon.vul(woorden.get("afschriftNamens"), Map.of("klager", klager, "wie", wie)))
                .orElse(klager);
        List<Tekstdeel> delen = new ArrayList<>();
        delen.addAll(ingeleid(woorden.get("afschriftOnderwerp"), klacht.onderwerp()));
        delen.addAll(ingeleid(woorden.get("afschriftVan"), naam.isBlank() ? woorden.get("onbekend") : naam));
        delen.addAll(ingeleid(
                woorden.get("afschriftDatum"),
                klacht.dagtekening().map(Nederlands::datum).orElse("")));
        delen.addAll(ingeleid(woorden.get("afschriftWanneer"), klacht.gebeurd()));
        delen.addAll(alineas(klacht.inhoud()));
        if (!klacht.wens().isBlank()) {
            delen.addAll(alinea(woorden.get("afschriftWens")));
            delen.addAll(alineas(klacht.wens()));
        }
        return delen;
    }

    private static List<Tekstdeel> ingeleid(String woorden, String tekst) {
        return tekst.isBlank() ? List.of() : alinea(Briefsjabloon.vul(woorden, Map.of("tekst", tekst)));
    }

    /**
     * What the commission advises about each gedraging, what else it advises, and what it found: whoever gets the outcome, gets this with it (9:16).
     *
     * @param klacht the klacht
     * @param teksten the words of letters
     */
    static List<Tekstdeel> advies(Optional<NieuwAdvies> advies, Klacht klacht, Briefteksten teksten) {
        List<Tekstdeel> delen = new ArrayList<>();
        advies.ifPresent(gekomen -> {
            List<String> punten = punten(gekomen, klacht, teksten);
            if (!punten.isEmpty()) {
                delen.add(new Tekstdeel.Opsomming(punten, false));
            }
            delen.addAll(alineas(gekomen.advies()));
            if (!gekomen.rapport().isBlank()) {
                delen.add(new Tekstdeel.Kop(teksten.vast().get("adviesverslag")));
                delen.addAll(alineas(gekomen.rapport()));
            }
        });
        return delen;
    }

    /** A gedraging that came after the advice is not in it. */
    private static List<String> punten(NieuwAdvies advies, Klacht klacht, Briefteksten teksten) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        return IntStream.range(0, Math.min(gedragingen.size(), advies.oordelen().size()))
                .filter(plaats -> gedragingen.get(plaats).behandeld())
                .mapToObj(plaats -> Briefsjabloon.vul(
                        teksten.vast().get("adviesPunt"),
                        Map.of(
                                "wat",
                                kort(gedragingen.get(plaats)),
                                "oordeel",
                                teksten.adviesoordelen().get(advies.oordelen().get(plaats)))))
                .toList();
    }

    private static String kort(Gedraging gedraging) {
        return gedraging.omschrijving().replace('\n', ' ').replaceFirst("[.]$", "");
    }

    /** What was done by whom, for who has to hear them about it (9:15). */
    static List<Tekstdeel> punten(Klacht klacht, Briefteksten teksten) {
        List<String> punten = klacht.gedragingen().stream()
                .filter(Gedraging::behandeld)
                .map(gedraging -> Briefsjabloon.vul(
                        teksten.vast().get("adviesOver"),
                        Map.of(
                                "wat",
                                kort(gedraging),
                                "wie",
                                gedraging.beklaagde().weergave().isEmpty()
                                        ? teksten.vast().get("bestuur")
                                        : gedraging.beklaagde().weergave())))
                .toList();
        return punten.isEmpty() ? List.of() : List.of(new Tekstdeel.Opsomming(punten, false));
    }

    /** How the klager can be reached, for who has to hear him (9:15). */
    static List<Tekstdeel> bereik(Klacht klacht) {
        Klager klager = klacht.klager();
        List<String> regels = new ArrayList<>(List.of(klager.naam()));
        regels.addAll(klager.adresregels());
        if (klager.telefoon() != null) {
            regels.add(klager.telefoon().weergave());
        }
        regels.add(klager.email());
        return regels.stream()
                .filter(regel -> !regel.isBlank())
                .<Tekstdeel>map(Tekstdeel.Alinea::new)
                .toList();
    }

    /**
     * Why the outcome deviates from the advice, under a heading of its own (9:16); nothing where it does not.
     *
     * @param waarom what was written about it
     */
    static List<Tekstdeel> afwijking(List<Tekstdeel> waarom, Briefteksten teksten) {
        if (waarom.isEmpty()) {
            return waarom;
        }
        List<Tekstdeel> delen =
                new ArrayList<>(List.of(new Tekstdeel.Kop(teksten.vast().get("afwijkingKop"))));
        delen.addAll(waarom);
        return delen;
    }

    /**
     * What goes with a letter; a letter with which nothing goes does not say that something does.
     *
     * @param kop with what the list begins
     */
    static List<Tekstdeel> bijlagen(Klachtbijlagen.Mee<String> mee, Map<String, String> woorden) {
        List<Tekstdeel> delen = new ArrayList<>();
        if (!mee.stukken().isEmpty()) {
            delen.addAll(alinea(woorden.get("bijlagen")));
            delen.add(new Tekstdeel.Opsomming(mee.stukken(), false));
        }
        if (mee.weggelaten()) {
            delen.addAll(alinea(woorden.get("bijlagenWeg")));
        }
        return delen;
    }

    /** Bevindingen and oordeel, a gedraging at a time (9:12 lid 1); of what is not handled, that and why (9:8). */
    static List<Tekstdeel> oordelen(Klacht klacht, Briefteksten teksten) {
        List<Tekstdeel> delen = new ArrayList<>();
        for (Gedraging gedraging : klacht.gedragingen()) {
            delen.add(kop(gedraging));
            if (gedraging.buiten()) {
                delen.addAll(alinea(teksten.vast().get("deelBuiten")));
                delen.addAll(waarom(gedraging, teksten));
            }
            if (gedraging.einde() != null) {
                delen.addAll(alinea(teksten.vast()
                        .get(gedraging.einde() == Gedragingeinde.TEVREDEN ? "deelTevreden" : "deelIngetrokken")));
            }
            delen.addAll(alineas(gedraging.bevindingen()));
            if (gedraging.oordeel() != null) {
                delen.addAll(alinea(teksten.oordelen().get(gedraging.oordeel())));
            }
        }
        return delen;
    }

    /** What this beklaagde is said to have done, also what was added since the klaagschrift (9:9). */
    static List<Tekstdeel> overU(List<Gedraging> gedragingen, Map<String, String> woorden) {
        if (gedragingen.isEmpty()) {
            return List.of();
        }
        List<Tekstdeel> delen = new ArrayList<>(alinea(woorden.get("overU")));
        delen.add(new Tekstdeel.Opsomming(
                gedragingen.stream().map(Klachtblokken::wat).toList(), false));
        return delen;
    }

    /** When and where somebody is heard (9:10 lid 1). */
    static List<Tekstdeel> gesprek(Optional<Afspraak> afspraak) {
        List<Tekstdeel> delen = new ArrayList<>();
        afspraak.filter(gepland -> gepland.dag() != null).ifPresent(gepland -> {
            delen.addAll(alinea(Nederlands.hoofdletter(Nederlands.dagEnDatum(gepland.dag())) + ", "
                    + gepland.uur().orElse(gepland.tijd()) + " uur"));
            delen.addAll(alinea(gepland.plaats()));
        });
        return delen;
    }

    /** What is not handled, a gedraging at a time, each with its ground and why that holds (9:8). */
    static List<Tekstdeel> buiten(Klacht klacht, Briefteksten teksten) {
        List<Tekstdeel> delen = new ArrayList<>();
        klacht.gedragingen().stream().filter(Gedraging::buiten).forEach(gedraging -> {
            delen.add(kop(gedraging));
            delen.addAll(waarom(gedraging, teksten));
        });
        return delen;
    }

    private static List<Tekstdeel> waarom(Gedraging gedraging, Briefteksten teksten) {
        List<Tekstdeel> delen = new ArrayList<>(alinea(grond(gedraging, teksten)));
        delen.addAll(alineas(gedraging.nietUitleg()));
        return delen;
    }

    private static String grond(Gedraging gedraging, Briefteksten teksten) {
        return Optional.ofNullable(teksten.gronden().get(gedraging.nietGrond().code()))
                .map(Briefteksten.Grond::tekst)
                .orElse("");
    }

    private static Tekstdeel kop(Gedraging gedraging) {
        return new Tekstdeel.Kop(wat(gedraging));
    }

    private static String wat(Gedraging gedraging) {
        String dag = gedraging.dag() == null ? "" : " (" + Nederlands.datum(gedraging.dag()) + ")";
        return gedraging.omschrijving().replace('\n', ' ') + dag;
    }

    /** The grounds on which none of it is handled: one for all, or each with what it is about. */
    static List<Tekstdeel> gronden(Klacht klacht, Briefteksten teksten, String besloten) {
        boolean verschillen = klacht.gedragingen().stream()
                        .filter(Gedraging::buiten)
                        .map(Gedraging::nietGrond)
                        .distinct()
                        .count()
                > 1;
        if (!verschillen) {
            return alinea(besloten);
        }
        List<Tekstdeel> delen = new ArrayList<>();
        klacht.gedragingen().stream().filter(Gedraging::buiten).forEach(gedraging -> {
            delen.add(kop(gedraging));
            delen.addAll(alinea(grond(gedraging, teksten)));
        });
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
