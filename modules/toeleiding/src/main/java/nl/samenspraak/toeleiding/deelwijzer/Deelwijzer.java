package nl.samenspraak.toeleiding.deelwijzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Says whether something may be shared (R-TOE-32).
 *
 * <p>A rule goes for a question when of each choice the rule names it, or something more general. Of the rules that go for it, the one that is
 * more specific than the others decides: nowhere more general, and somewhere narrower. There is always one, or several that say the same,
 * because {@link Tegenspraken} lets no other rules start. When sharing may, the conditions of the more general rules count too, and
 * the article comes from the nearest rule that points the same way and names one. What {@link Deelwaarborgen} ask comes on top of that,
 * whichever rule opens it.
 */
public final class Deelwijzer {

    private final String versie;
    private final Deelkeuzes keuzes;
    private final List<Deelregel> regels;
    private final Deelwaarborgen waarborgen;

    /**
     * @param versie the version of the rules
     * @param keuzes all that can be chosen
     * @param regels rules that do not contradict each other
     * @param waarborgen what is asked whichever rule opens it
     */
    Deelwijzer(String versie, Deelkeuzes keuzes, List<Deelregel> regels, List<Deelwaarborg> waarborgen) {
        this.versie = versie;
        this.keuzes = keuzes;
        this.regels = List.copyOf(regels);
        this.waarborgen = new Deelwaarborgen(keuzes, waarborgen);
    }

    /**
     * @param vraag five choices and a day
     * @param wereld with or without the Wams
     * @return the answer, with how it was reached
     * @throws OngeldigeWaarde when a choice is unknown
     */
    public Deelantwoord antwoord(Deelvraag vraag, Wamswereld wereld) {
        keur(vraag);
        List<Toepassing> geldend = geldend(vraag, wereld);
        List<Toepassing> beslissend = geldend.stream()
                .filter(een -> geldend.stream().noneMatch(ander -> ander.wintVan(een, keuzes)))
                .sorted(Comparator.comparingInt(een -> een.regel().nr()))
                .toList();
        if (beslissend.isEmpty()) {
            return Deelantwoord.geenRegel(wereld);
        }
        return antwoord(vraag, wereld, beslissend, geldend.stream().filter(een -> vultAan(een, beslissend, geldend)));
    }

    /**
     * @param vraag five choices and a day
     * @param nu the world that holds
     * @return the answer in that world, and in the other
     * @throws OngeldigeWaarde when a choice is unknown
     */
    public Deelvergelijking vergelijk(Deelvraag vraag, Wamswereld nu) {
        return new Deelvergelijking(antwoord(vraag, nu), antwoord(vraag, nu.andere()));
    }

    private List<Toepassing> geldend(Deelvraag vraag, Wamswereld wereld) {
        Deelgeval gevraagd = vraag.geval();
        List<Toepassing> geldend = new ArrayList<>();
        for (Deelregel regel : regels) {
            Optional<Regelantwoord> antwoord = regel.in(wereld);
            if (antwoord.isPresent() && regel.geldigheid().geldtOp(vraag.dag())) {
                regel.gevallen().stream()
                        .filter(geval -> keuzes.valtOnder(gevraagd, geval))
                        .forEach(geval -> geldend.add(new Toepassing(regel, geval, antwoord.get())));
            }
        }
        return geldend;
    }

    /** More general than one that decides and is not complete in itself, and set aside by no rule that goes for it. */
    private boolean vultAan(Toepassing een, List<Toepassing> beslissend, List<Toepassing> geldend) {
        return beslissend.stream()
                        .filter(besluit -> !besluit.regel().staatAlleen())
                        .anyMatch(besluit -> keuzes.nauwer(besluit.geval(), een.geval()))
                && geldend.stream()
                        .noneMatch(ander ->
                                ander.regel().gaatVoor().contains(een.regel().nr()));
    }

    private Deelantwoord antwoord(
            Deelvraag vraag, Wamswereld wereld, List<Toepassing> beslissend, Stream<Toepassing> ruimer) {
        Deeluitkomst uitkomst = beslissend.get(0).antwoord().uitkomst();
        List<Toepassing> steun = Stream.concat(
                        beslissend.stream(),
                        ruimer.filter(een -> een.antwoord().uitkomst().opent() == uitkomst.opent())
                                .sorted(Comparator.comparingInt((Toepassing een) -> -keuzes.diepte(een.geval()))
                                        .thenComparingInt(een -> een.regel().nr())))
                .toList();
        Map<Deelvoorwaarde, Integer> voorwaarden = new LinkedHashMap<>();
        Map<Deelvoorwaarde, Integer> doorgeven = new LinkedHashMap<>();
        for (Toepassing een : steun) {
            if (uitkomst == Deeluitkomst.MITS) {
                een.antwoord()
                        .voorwaarden()
                        .forEach(eis -> voorwaarden.putIfAbsent(eis, een.regel().nr()));
            }
            een.antwoord()
                    .doorgeven()
                    .forEach(eis -> doorgeven.putIfAbsent(eis, een.regel().nr()));
        }
        Optional<Toepassing> artikel = steun.stream()
                .filter(een -> een.antwoord().artikel().isPresent())
                .findFirst();
        List<Deelregel> regelsErvan =
                steun.stream().map(Toepassing::regel).distinct().toList();
        Deelantwoord zonder = new Deelantwoord(
                wereld,
                uitkomst,
                regelsErvan,
                voorwaarden,
                doorgeven,
                artikel.map(een -> een.antwoord().steunt()).orElse(null),
                artikel.map(een -> een.regel().nr()).orElse(0),
                List.of());
        return uitkomst.opent()
                ? zonder.met(waarborgen.voor(
                        vraag,
                        wereld,
                        beslissend.stream().map(Toepassing::regel).toList()))
                : zonder;
    }

    private void keur(Deelvraag vraag) {
        keur(keuzes.actoren(), vraag.gever());
        keur(keuzes.actoren(), vraag.ontvanger());
        keur(keuzes.soorten(), vraag.soort());
        keur(keuzes.wetten(), vraag.wet());
        keur(keuzes.fases(), vraag.fase());
    }

    private static void keur(Deelkeuzelijst lijst, String code) {
        if (code == null || !lijst.kent(code)) {
            throw new OngeldigeWaarde("Kies iets uit de lijst.");
        }
    }

    /** @return the version of the rules, for whoever keeps what they said */
    public String versie() {
        return versie;
    }

    /** @return all that can be chosen */
    public Deelkeuzes keuzes() {
        return keuzes;
    }

    /** @return what is asked whichever rule opens it */
    List<Deelwaarborg> waarborgen() {
        return waarborgen.alle();
    }

    /** @return all rules */
    public List<Deelregel> regels() {
        return regels;
    }
}
