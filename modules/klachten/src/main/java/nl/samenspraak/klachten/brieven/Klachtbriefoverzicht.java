package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.dossier.KlaagschriftIsVolledig;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Says which letters can be made now and how far those are that were. */
@ApplicationScoped
class Klachtbriefoverzicht {

    private Klachtbriefarchief archief;
    private Klachtbriefsjablonen sjablonen;
    private Klachtbriefschrijver schrijver;
    private Briefvoorzet voorzet;
    private Klachtbriefverzending verzending;
    private Klachtweergave weergave;
    private Klachtbriefsleutel sleutel;
    private Postbode postbode;
    private Collegas collegas;

    Klachtbriefoverzicht() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbriefoverzicht(
            Klachtbriefarchief archief,
            Klachtbriefsjablonen sjablonen,
            Klachtbriefschrijver schrijver,
            Briefvoorzet voorzet,
            Klachtbriefverzending verzending,
            Klachtweergave weergave,
            Klachtbriefsleutel sleutel,
            Postbode postbode,
            Collegas collegas) {
        this.archief = archief;
        this.sjablonen = sjablonen;
        this.schrijver = schrijver;
        this.voorzet = voorzet;
        this.verzending = verzending;
        this.weergave = weergave;
        this.sleutel = sleutel;
        this.postbode = postbode;
        this.collegas = collegas;
    }

    KlachtbrievenView van(Klacht klacht, UUID kijker, LocalDate vandaag) {
        List<Briefrij> rijen = archief.van(klacht.id());
        return new KlachtbrievenView(
                weergave.van(klacht, kijker),
                keuzes(klacht, rijen, vandaag),
                sjablonen.teksten().gronden().entrySet().stream()
                        .map(grond -> new KlachtbrievenView.Grond(
                                grond.getKey(), grond.getValue().naam()))
                        .toList(),
                regels(rijen),
                verzending.kanEmail(klacht));
    }

    private List<KlachtbrievenView.Keuze> keuzes(Klacht klacht, List<Briefrij> rijen, LocalDate vandaag) {
        List<KlachtbrievenView.Keuze> keuzes = new ArrayList<>();
        Arrays.stream(Klachtbriefsoort.values())
                .filter(soort -> BriefHoortBijHetMoment.toets(soort, klacht, schrijver.teLaat(klacht, soort, vandaag))
                        .isEmpty())
                .forEach(soort -> {
                    List<Klachtbriefontvanger> ontvangers = voorzet.ontvangers(klacht, soort);
                    for (int i = 0; i < ontvangers.size(); i++) {
                        String aan = ontvangers.get(i).sleutel();
                        boolean heeftHem = rijen.stream().anyMatch(rij -> rij.isAlBij(aan, soort, klacht));
                        if (!heeftHem && isErIets(rijen, soort, aan)) {
                            keuzes.add(keuze(klacht, soort, i, ontvangers.get(i), rijen, vandaag));
                        }
                    }
                });
        // Nobody is asked first for what is not missing.
        boolean volledig = KlaagschriftIsVolledig.gebreken(klacht).isEmpty();
        keuzes.sort(Comparator.comparing(keuze -> volledig && keuze.soort() == Klachtbriefsoort.AANVULLING));
        return List.copyOf(keuzes);
    }

    /** There is something to correct for who got a letter. */
    private static boolean isErIets(List<Briefrij> rijen, Klachtbriefsoort soort, String aan) {
        return !soort.herstelt() || rijen.stream().anyMatch(rij -> rij.isTeHerstellen(aan));
    }

    private KlachtbrievenView.Keuze keuze(
            Klacht klacht,
            Klachtbriefsoort soort,
            int rang,
            Klachtbriefontvanger aan,
            List<Briefrij> rijen,
            LocalDate vandaag) {
        Briefsjabloon sjabloon = sjablonen.teksten().brieven().get(soort);
        Briefvoorzet.Voorzet begin = voorzet.van(klacht, soort, aan);
        Optional<Klachtbriefverzoek> eerder = rijen.stream()
                .filter(rij -> !rij.isVerteld()
                        && rij.soort() == soort
                        && rij.ontvanger().equals(aan.sleutel()))
                .findFirst()
                .flatMap(rij -> archief.find(klacht.id(), rij.id()))
                .map(brief ->
                        Briefinvoer.lees(brief, rang, sleutel.open(brief.id(), Klachtbrieven.INVOER, brief.invoer())));
        LocalDate hoordag = eerder.map(Klachtbriefverzoek::hoordag)
                .filter(dag -> dag.isAfter(vandaag))
                .orElse(begin.hoordag());
        Function<String, String> getypt = code -> eerder.map(verzoek -> verzoek.veld(code))
                .orElseGet(() -> begin.velden().getOrDefault(code, ""));
        return new KlachtbrievenView.Keuze(
                soort,
                rang,
                aan.naam(),
                sjabloon.onderwerp(),
                sjabloon.velden().stream()
                        .map(veld -> veld.met(getypt.apply(veld.code())).als(isNodig(klacht, veld.code(), rijen, aan)))
                        .toList(),
                begin.grond(),
                eerder.map(Klachtbriefverzoek::tot)
                        .or(() -> Optional.ofNullable(begin.tot()))
                        .filter(tot -> !tot.isBefore(schrijver.reactieVanaf(vandaag)))
                        .or(() -> schrijver.voorstel(soort, vandaag))
                        .map(dag -> schrijver.voorHetGesprek(dag, hoordag, vandaag))
                        .orElse(null),
                hoordag,
                getypt.apply(Klachtbriefverzoek.HOORTIJD),
                getypt.apply(Klachtbriefverzoek.HOORPLAATS),
                soort.herstelt() ? eerdere(rijen, aan) : List.of(),
                getypt.apply(Klachtbriefverzoek.WELKE));
    }

    /** Whoever deviates from the advice says why (9:16); whoever may correct a letter that named a day, which day counts. */
    private boolean isNodig(Klacht klacht, String veld, List<Briefrij> rijen, Klachtbriefontvanger aan) {
        return switch (veld) {
            case Briefvoorzet.AFWIJKING -> voorzet.wijktAf(klacht);
            case Klachtbriefverzoek.TELT ->
                rijen.stream()
                        .anyMatch(rij ->
                                rij.isTeHerstellen(aan.sleutel()) && rij.soort().noemtTermijn());
            default -> false;
        };
    }

    private static List<KlachtbrievenView.Eerdere> eerdere(List<Briefrij> rijen, Klachtbriefontvanger aan) {
        return rijen.stream()
                .filter(rij -> rij.isTeHerstellen(aan.sleutel()))
                .map(rij -> new KlachtbrievenView.Eerdere(
                        rij.id(),
                        rij.soort(),
                        Nederlands.datum(LocalDate.ofInstant(rij.verzondenOp(), Nederlands.TIJDZONE))))
                .toList();
    }

    private List<KlachtbrievenView.Regel> regels(List<Briefrij> rijen) {
        Set<UUID> post =
                rijen.stream().map(Briefrij::post).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Poststand> standen = postbode.stand(post);
        Map<UUID, String> namen = collegas.namen(rijen.stream()
                .map(Briefrij::verzondenDoor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> hersteld = rijen.stream()
                .filter(Briefrij::isVerteld)
                .map(Briefrij::herstelt)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return rijen.stream()
                .map(rij -> regel(rij, standen, namen, hersteld.contains(rij.id()), isVervangen(rij, rijen)))
                .toList();
    }

    private static KlachtbrievenView.Regel regel(
            Briefrij rij, Map<UUID, Poststand> standen, Map<UUID, String> namen, boolean hersteld, boolean vervangen) {
        return new KlachtbrievenView.Regel(
                rij.id(),
                rij.soort(),
                rij.naam(),
                rij.gemaaktOp(),
                rij.verzondenOp(),
                rij.verzondenDoor() == null ? "" : namen.getOrDefault(rij.verzondenDoor(), Klachtweergave.ONBEKEND),
                rij.wijze(),
                rij.post() == null ? null : standen.get(rij.post()),
                rij.gelezenOp(),
                rij.nietAangekomen(),
                hersteld,
                vervangen);
    }

    /** What went again, on paper for instance, need not go once more. */
    static boolean isVervangen(Briefrij brief, List<Briefrij> rijen) {
        return rijen.stream()
                .anyMatch(later -> !later.id().equals(brief.id())
                        && later.soort() == brief.soort()
                        && later.ontvanger().equals(brief.ontvanger())
                        && later.isVerteld()
                        && brief.verzondenOp() != null
                        && later.verzondenOp().isAfter(brief.verzondenOp()));
    }
}
