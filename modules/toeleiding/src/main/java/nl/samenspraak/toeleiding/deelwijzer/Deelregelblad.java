package nl.samenspraak.toeleiding.deelwijzer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Reads the rules of {@code deelwijzer-regels.yaml}, and refuses what does not fit or contradicts itself. */
final class Deelregelblad {

    /** The file of the rules. */
    static final String BESTAND = "deelwijzer-regels.yaml";

    private final Deelwijzerblad woorden;

    private Deelregelblad(Deelwijzerblad woorden) {
        this.woorden = woorden;
    }

    /**
     * @param bestand where the reference data stand
     * @return the deelwijzer with its rules
     * @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything does not fit, or two rules contradict each other
     */
    static Deelwijzer lees(Referentiebestand bestand) {
        Deelregelblad lezer = new Deelregelblad(Deelwijzerblad.lees(bestand));
        return bestand.lees(BESTAND, lezer::lees);
    }

    private Deelwijzer lees(Blad blad) {
        LocalDate vanaf = blad.datum("geldigVan");
        List<Deelregel> regels = new ArrayList<>();
        Set<Integer> nummers = new HashSet<>();
        for (Blad rij : blad.bladen("regels")) {
            regel(rij, vanaf).ifPresent(regels::add);
            if (!nummers.add(rij.getal("nr"))) {
                rij.fout("nr", "komt twee keer voor: " + rij.getal("nr"));
            }
        }
        List<Deelwaarborg> waarborgen = new ArrayList<>();
        for (Blad rij : blad.bladen("waarborgen")) {
            waarborg(rij, vanaf, nummers).ifPresent(waarborgen::add);
            if (!nummers.add(rij.getal("nr"))) {
                rij.fout("nr", "komt twee keer voor: " + rij.getal("nr"));
            }
        }
        new Tegenspraken(woorden.keuzes(), regels).vind().forEach(tegenspraak -> blad.fout("regels:", tegenspraak));
        return new Deelwijzer(blad.tekst("versie", Blad.LANGSTE_VERSIE), woorden.keuzes(), regels, waarborgen);
    }

    /** It goes with every rule and before none, so it contradicts none. */
    private Optional<Deelwaarborg> waarborg(Blad rij, LocalDate vanaf, Set<Integer> nummers) {
        Set<Integer> wijktVoor = nummers(rij, "wijktVoor");
        wijktVoor.stream()
                .filter(nr -> !nummers.contains(nr))
                .forEach(nr -> rij.fout("wijktVoor", "noemt een regel die er niet is: " + nr));
        return regel(rij, vanaf)
                .map(regel -> new Deelwaarborg(
                        regel,
                        Set.copyOf(rij.teksten("geheimhouding")),
                        eisen(rij, "vervuldDoor"),
                        eisen(rij, "inPlaatsVan"),
                        wijktVoor));
    }

    private Set<String> eisen(Blad rij, String veld) {
        return voorwaarden(rij, veld).stream().map(Deelvoorwaarde::code).collect(Collectors.toSet());
    }

    private Optional<Deelregel> regel(Blad rij, LocalDate vanaf) {
        Optional<Geldigheid> geldigheid =
                rij.geldigheid(rij.datumMisschien("geldigVan").orElse(vanaf));
        return geldigheid.map(dagen -> new Deelregel(
                rij.getal("nr"),
                rij.tekst("over"),
                gevallen(rij),
                antwoorden(rij, dagen),
                nummers(rij, "gaatVoor"),
                staatAlleen(rij),
                dagen,
                rij.tekst("bron"),
                rij.tekstMisschien("teBevestigen").orElse("")));
    }

    private static boolean staatAlleen(Blad rij) {
        Optional<String> gezegd = rij.tekstMisschien("staatAlleen");
        if (gezegd.filter(wat -> !wat.equals("ja")).isPresent()) {
            rij.fout("staatAlleen", "is ja, of ontbreekt");
        }
        return gezegd.isPresent();
    }

    private static Set<Integer> nummers(Blad rij, String veld) {
        Set<Integer> nummers = new HashSet<>();
        for (String nr : rij.teksten(veld)) {
            try {
                nummers.add(Integer.valueOf(nr));
            } catch (NumberFormatException e) {
                rij.fout(veld, "noemt geen nummer: '" + nr + "'");
            }
        }
        return nummers;
    }

    private List<Deelgeval> gevallen(Blad rij) {
        Deelkeuzes keuzes = woorden.keuzes();
        List<String> wetVanGever = codes(rij, "geverWet", keuzes.wetten());
        List<String> gevers = codes(rij, "gever", keuzes.actoren()).stream()
                .flatMap(gever -> onderWet(gever, wetVanGever))
                .distinct()
                .toList();
        if (gevers.isEmpty()) {
            rij.fout("geverWet", "laat niemand over die kan geven");
        }
        List<Deelgeval> gevallen = new ArrayList<>();
        for (String gever : gevers) {
            for (String ontvanger : codes(rij, "ontvanger", keuzes.actoren())) {
                for (String soort : codes(rij, "soort", keuzes.soorten())) {
                    for (String wet : codes(rij, "wet", keuzes.wetten())) {
                        codes(rij, "fase", keuzes.fases())
                                .forEach(fase -> gevallen.add(new Deelgeval(gever, ontvanger, soort, wet, fase)));
                    }
                }
            }
        }
        return gevallen;
    }

    /** The law of who gives comes with who gives: a rule about a law is one about those who work under it. */
    private Stream<String> onderWet(String gever, List<String> wetten) {
        if (wetten.contains(Deelkeuzelijst.ALLES)) {
            return Stream.of(gever);
        }
        Deelkeuzes keuzes = woorden.keuzes();
        return keuzes.actoren().alle().stream()
                .filter(iemand -> keuzes.actoren().valtOnder(iemand.code(), gever))
                .filter(iemand -> iemand.eigenWet().isPresent()
                        && wetten.stream().anyMatch(wet -> keuzes.wetten().valtOnder(iemand.wet(), wet)))
                .map(Deelkeuze::code);
    }

    private static List<String> codes(Blad rij, String veld, Deelkeuzelijst lijst) {
        List<String> codes = rij.teksten(veld);
        codes.stream().filter(code -> !lijst.kent(code)).forEach(code -> rij.fout(veld, "is onbekend: '" + code + "'"));
        List<String> bekend = codes.stream().filter(lijst::kent).toList();
        return codes.isEmpty() ? List.of(Deelkeuzelijst.ALLES) : bekend;
    }

    private Map<Wamswereld, Regelantwoord> antwoorden(Blad rij, Geldigheid dagen) {
        Map<Wamswereld, Regelantwoord> antwoorden = new EnumMap<>(Wamswereld.class);
        Set<Wamswereld> genoemd = new HashSet<>();
        for (Blad antwoord : rij.bladen("antwoorden")) {
            Set<Wamswereld> werelden =
                    antwoord.keuze("wams", Wamswereld::vanCode).orElse(Set.of());
            if (werelden.stream().anyMatch(wereld -> !genoemd.add(wereld))) {
                antwoord.fout("wams", "is al beantwoord");
            }
            antwoord(antwoord, werelden, dagen)
                    .ifPresent(gezegd -> werelden.forEach(wereld -> antwoorden.put(wereld, gezegd)));
        }
        if (genoemd.size() < Wamswereld.values().length) {
            rij.fout("antwoorden", "zeggen niet van beide werelden iets; 'geen' mag ook");
        }
        return antwoorden;
    }

    /** Nothing of its own, in so many words: {@code geen}. */
    private Optional<Regelantwoord> antwoord(Blad rij, Set<Wamswereld> werelden, Geldigheid dagen) {
        if (rij.tekst("antwoord").equals("geen")) {
            return Optional.empty();
        }
        List<Deelvoorwaarde> eisen = voorwaarden(rij, "voorwaarden");
        List<Deelvoorwaarde> doorgeven = voorwaarden(rij, "doorgeven");
        Deelartikel artikel = artikel(rij, werelden, dagen);
        String zin = rij.tekst("zin");
        String watWel = rij.tekstMisschien("watWel").orElse("");
        Optional<Deeluitkomst> uitkomst = rij.keuze("antwoord", Deeluitkomst::vanCode);
        uitkomst.ifPresent(wat -> {
            if ((wat == Deeluitkomst.MITS) == eisen.isEmpty()) {
                rij.fout("voorwaarden", wat == Deeluitkomst.MITS ? "ontbreken bij mits" : "horen alleen bij mits");
            }
            if (wat == Deeluitkomst.NEE && !doorgeven.isEmpty()) {
                rij.fout("doorgeven", "kan niet bij nee");
            }
        });
        return uitkomst.map(wat -> new Regelantwoord(wat, eisen, doorgeven, artikel, zin, watWel));
    }

    private List<Deelvoorwaarde> voorwaarden(Blad rij, String veld) {
        return rij.teksten(veld).stream()
                .map(code -> {
                    Deelvoorwaarde eis = woorden.voorwaarden().get(code);
                    if (eis == null) {
                        rij.fout(veld, "is onbekend: '" + code + "'");
                    }
                    return eis;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Deelartikel artikel(Blad rij, Set<Wamswereld> werelden, Geldigheid dagen) {
        Optional<String> code = rij.tekstMisschien("artikel");
        Deelartikel artikel = code.map(woorden.artikelen()::get).orElse(null);
        if (code.isPresent() && artikel == null) {
            rij.fout("artikel", "is onbekend: '" + code.get() + "'");
        }
        if (artikel != null && artikel.isVoorstel() && werelden.contains(Wamswereld.UIT)) {
            rij.fout("artikel", "is een voorstel en draagt niets met de Wams uit: '" + artikel.code() + "'");
        }
        if (artikel != null && !artikel.geldigheid().geldtOp(dagen.van())) {
            rij.fout("artikel", "geldt nog niet of niet meer op " + dagen.van() + ": '" + artikel.code() + "'");
        }
        return artikel;
    }
}
