package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzingregel;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Aanleiding;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Termijnen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a letter of a coördinatie: the words of the reference data, what the dossier says, and what its writer added. */
@ApplicationScoped
class Planbriefschrijver {

    private static final String BEWAREN = "coordinatie-bewaren";
    private static final String AFGEBROKEN = "coordinatie-afgebroken-bewaren";

    private Planbriefwoorden woorden;
    private Termijnen termijnen;
    private String gemeente;
    private String fg;

    Planbriefschrijver() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbriefschrijver(
            Planbriefwoorden woorden,
            Termijnen termijnen,
            @ConfigProperty(name = "samenspraak.gemeente") String gemeente,
            @ConfigProperty(name = "samenspraak.fg") Optional<String> fg) {
        this.woorden = woorden;
        this.termijnen = termijnen;
        this.gemeente = gemeente;
        this.fg = fg.orElseGet(() -> "via de gemeente " + gemeente);
    }

    /**
     * @param stof of what it is made
     * @param opdracht which letter, and what its writer added
     * @param aan to whom
     * @param schrijver the name of who writes it
     * @param dag the day on it
     */
    Brief schrijf(
            Planbriefstof stof, Planbriefopdracht opdracht, Planbriefontvanger aan, String schrijver, LocalDate dag) {
        Briefsjabloon sjabloon = woorden.brief(opdracht.soort());
        Map<String, String> zinnen = zinnen(stof, aan, dag);
        return new Brief(
                sjabloon.onderwerp(zinnen),
                aan.aan(),
                dag,
                stof.kop().nummer().waarde(),
                aan.aanhef(),
                sjabloon.vul(zinnen, blokken(stof, opdracht, aan, zinnen)),
                new Brief.Ondertekening(
                        woorden.vast("groet"),
                        schrijver,
                        woorden.vast("functie"),
                        Briefsjabloon.vul(woorden.vast("namens"), Map.of("gemeente", gemeente))),
                List.of());
    }

    private Map<String, String> zinnen(Planbriefstof stof, Planbriefontvanger aan, LocalDate dag) {
        Coordinatie over = stof.coordinatie();
        Optional<PersoonRegel> persoon = Optional.ofNullable(stof.kop().persoon());
        Map<String, String> zinnen = new HashMap<>();
        zinnen.put("nummer", stof.kop().nummer().waarde());
        zinnen.put("gemeente", gemeente);
        zinnen.put("fg", fg);
        zinnen.put("begonnen", Nederlands.datum(over.startdag()));
        zinnen.put("verantwoordelijke", stof.kop().regie().verantwoordelijke());
        zinnen.put("grondslag", stof.kop().regie().grondslag());
        zinnen.put("bewaren", termijnen.termijn(bewaren(over), dag).inWoorden());
        zinnen.put("naam", persoon.map(PersoonRegel::naam).orElse(""));
        zinnen.put(
                "geboren",
                persoon.map(regel -> regel.geboortedatum().weergave()).orElse(""));
        Optional.ofNullable(aan.over()).ifPresent(wie -> {
            zinnen.put("relatie", wie.relatie());
            zinnen.put("gezinslid", wie.naam());
        });
        over.geslotenOp()
                .map(op -> LocalDate.ofInstant(op, Nederlands.TIJDZONE))
                .ifPresent(op -> zinnen.put("gestopt", Nederlands.datum(op)));
        Optional.ofNullable(stof.aanwijzing()).ifPresent(wie -> {
            zinnen.put("coordinator", wie.naam());
            zinnen.put("organisatie", wie.organisatie());
            zinnen.put("sinds", Nederlands.datum(wie.sinds()));
        });
        return zinnen;
    }

    private Map<String, List<Tekstdeel>> blokken(
            Planbriefstof stof, Planbriefopdracht opdracht, Planbriefontvanger aan, Map<String, String> zinnen) {
        Coordinatie over = stof.coordinatie();
        Map<String, List<Tekstdeel>> blokken = new HashMap<>();
        opdracht.velden().forEach((code, tekst) -> blokken.put(code, Tekstdeel.lees(tekst)));
        woorden.brief(opdracht.soort())
                .velden()
                .forEach(veld -> blokken.putIfAbsent(veld.code(), Tekstdeel.lees(veld.standaard())));
        blokken.put("rechten", woorden.onderdeel("rechten", zinnen));
        Optional.ofNullable(aan.over())
                .ifPresentOrElse(
                        wie -> {
                            blokken.put("over", woorden.onderdeel(wie.deel(), zinnen));
                            blokken.put("noodzaak", alinea(wie.reden()));
                            blokken.put(
                                    "ontvangers",
                                    ontvangers("gezinslid", stof.lezen().apply(wie.lid()), zinnen));
                        },
                        () -> blokken.put(
                                "ontvangers",
                                ontvangers(
                                        "inwoner",
                                        stof.partijen().stream()
                                                .map(Partijdeelname::naam)
                                                .toList(),
                                        zinnen)));
        blokken.put(
                "wet",
                woorden.onderdeel(
                        over.aanleiding() == Aanleiding.ONDERZOEK ? "wet-onderzoek" : "wet-toestemming", zinnen));
        Optional.ofNullable(stof.aanwijzing()).ifPresent(wie -> {
            blokken.put("wie", woorden.onderdeel("coordinator-" + vorm(wie), zinnen));
            blokken.put("bereikbaar", wie.contact().isEmpty() ? List.of() : bereikbaar(wie));
            // Whoever asked for it, can do without one (R-COO-04).
            boolean kanAfzien = over.eigenVraag() && wie.vorm() != Coordinatorvorm.AFGEZIEN;
            blokken.put("afzien", kanAfzien ? woorden.onderdeel("afzien", zinnen) : List.of());
        });
        over.stopgrond()
                .ifPresent(grond -> blokken.put("grond", List.of(new Tekstdeel.Alinea(woorden.stopgrond(grond)))));
        blokken.put("reden", alinea(over.stopreden()));
        blokken.put(
                "vervolg",
                over.stopvervolg().isEmpty()
                        ? List.of()
                        : woorden.onderdeel("vervolg", zinnen, Map.of("tekst", alinea(over.stopvervolg()))));
        return blokken;
    }

    /** Who reads it, by name (AVG 13 lid 1 e, 14 lid 1 e). */
    private List<Tekstdeel> ontvangers(String wie, List<String> partijen, Map<String, String> zinnen) {
        return partijen.isEmpty()
                ? woorden.onderdeel("ontvangers-" + wie + "-geen", zinnen)
                : woorden.onderdeel(
                        "ontvangers-" + wie,
                        zinnen,
                        Map.of("partijen", List.of(new Tekstdeel.Opsomming(partijen, false))));
    }

    private static String bewaren(Coordinatie over) {
        return over.stopgrond()
                .filter(grond -> grond.breektAf(over.planOp().isPresent()))
                .map(grond -> AFGEBROKEN)
                .orElse(BEWAREN);
    }

    private List<Tekstdeel> bereikbaar(Aanwijzingregel wie) {
        return woorden.onderdeel("bereikbaar", Map.of("contact", wie.contact()));
    }

    private static String vorm(Aanwijzingregel wie) {
        return wie.vorm().name().toLowerCase(Nederlands.TAAL);
    }

    private static List<Tekstdeel> alinea(String tekst) {
        return tekst.isBlank() ? List.of() : List.of(new Tekstdeel.Alinea(tekst));
    }
}
