package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoot;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep.Toehoorder;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.OnderzoeksverzoekView;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoeken;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.stukken.Stukkenlade;
import nl.samenspraak.toeleiding.toestemming.Verzoekwoorden;

/** Knows to whom a letter can go: never to whoever has no name here, or stays out of it, and about documents only when there is something to tell. */
@ApplicationScoped
class Briefontvangers {

    private static final Set<Briefsoort> ALLEEN_VERSCHULDIGD =
            Set.of(Briefsoort.CORRECTIEBESLUIT, Briefsoort.STILSTAND, Briefsoort.AFHANDELING);

    private Gezinsgenoten gezin;
    private Onderzoeksverzoeken verzoeken;
    private Stukkenlade stukken;
    private Partijlezer partijen;
    private Verzoekwoorden aanspreking;
    private Onderzoeksbriefwoorden woorden;

    Briefontvangers() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefontvangers(
            Gezinsgenoten gezin,
            Onderzoeksverzoeken verzoeken,
            Stukkenlade stukken,
            Partijlezer partijen,
            Verzoekwoorden aanspreking,
            Onderzoeksbriefwoorden woorden) {
        this.gezin = gezin;
        this.verzoeken = verzoeken;
        this.stukken = stukken;
        this.partijen = partijen;
        this.aanspreking = aanspreking;
        this.woorden = woorden;
    }

    List<Briefontvanger> van(Briefsoort soort, Dossierkop kop, Briefplichten.Stand stand) {
        if (soort == Briefsoort.STUKKEN && stukken.teVertellen(kop.id()).isEmpty()) {
            return List.of();
        }
        if (soort == Briefsoort.GEVRAAGD && stand.vragen().isEmpty()) {
            return List.of();
        }
        return switch (soort.aan()) {
            case INWONER ->
                inwoner(kop)
                        .filter(inwoner -> !ALLEEN_VERSCHULDIGD.contains(soort) || stand.moet(soort, inwoner))
                        .stream()
                        .toList();
            case GEZINSLID ->
                gezin.van(kop.id()).stream()
                        .filter(genoot -> !genoot.naam().isEmpty())
                        .flatMap(genoot -> gezinslid(genoot, kop))
                        .toList();
            case VERZOEKER ->
                verzoeken.van(kop.id()).map(Onderzoeksverzoek::view).map(this::verzoeker).stream()
                        .toList();
            case PARTIJ ->
                Stream.concat(
                                partijen.met(partijen(soort, stand), Dossierdeel.TOELEIDINGSDOSSIER).stream()
                                        .map(this::partij),
                                stand
                                        .doorgeleiding()
                                        .filter(dit -> sleutels(soort, stand).contains(Doorgeleiding.LOKET))
                                        .map(this::loket)
                                        .stream())
                        .toList();
            case LOKET -> stand.vraagDieNogGaat().map(this::loket).stream().toList();
        };
    }

    /** Only who has to hear it. To which party something went, may be erased; that it has to hear so, is not. */
    private static Set<PartijId> partijen(Briefsoort soort, Briefplichten.Stand stand) {
        return sleutels(soort, stand).stream()
                .flatMap(sleutel -> PartijId.van(sleutel).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> sleutels(Briefsoort soort, Briefplichten.Stand stand) {
        return (soort == Briefsoort.TERUGNAME ? stand.terugnames() : stand.correcties()).keySet();
    }

    private Optional<Briefontvanger> inwoner(Dossierkop kop) {
        return Optional.ofNullable(kop.persoon())
                .map(aanspreking::aan)
                .filter(aan -> !aan.naam().isBlank())
                .map(aan -> new Briefontvanger(
                        Correctieontvanger.INWONER,
                        woorden.vast("inwoner"),
                        aan,
                        aanspreking.aanhef(kop.persoon()),
                        !aan.adresregels().isEmpty(),
                        null));
    }

    /** Of a child who has gezag hears it, from twelve the child too (R-AVG-05). */
    private Stream<Briefontvanger> gezinslid(Gezinsgenoot genoot, Dossierkop kop) {
        return genoot.horen().stream()
                .sorted()
                .map(wie -> wie == Toehoorder.GEZAG ? gezag(genoot, kop) : zelf(genoot, kop));
    }

    private Briefontvanger zelf(Gezinsgenoot genoot, Dossierkop kop) {
        List<String> adres =
                genoot.zelfdeAdres() ? aanspreking.aan(kop.persoon()).adresregels() : List.of();
        String deel = genoot.horen().contains(Toehoorder.GEZAG) ? "gezinslid-kind" : "gezinslid-zelf";
        return new Briefontvanger(
                genoot.id().toString(),
                woorden.relatie(genoot.relatie()),
                new Brief.Geadresseerde(genoot.naam(), adres),
                aanhef(genoot.naam()),
                !adres.isEmpty(),
                new Briefontvanger.Over(deel, genoot.naam(), Toehoorder.ZELF, genoot.id()));
    }

    private Briefontvanger gezag(Gezinsgenoot genoot, Dossierkop kop) {
        boolean inwoner = genoot.gezag().isEmpty();
        Brief.Geadresseerde aan =
                inwoner ? aanspreking.aan(kop.persoon()) : new Brief.Geadresseerde(genoot.gezag(), List.of());
        return new Briefontvanger(
                genoot.id() + ":gezag",
                Briefsjabloon.vul(woorden.vast("gezagOver"), Map.of("relatie", woorden.relatie(genoot.relatie()))),
                aan,
                inwoner ? aanspreking.aanhef(kop.persoon()) : aanhef(genoot.gezag()),
                !aan.adresregels().isEmpty(),
                new Briefontvanger.Over(
                        inwoner ? Briefontvanger.Over.INWONER : "gezinslid-gezag",
                        genoot.naam(),
                        Toehoorder.GEZAG,
                        genoot.id()));
    }

    private Briefontvanger verzoeker(OnderzoeksverzoekView verzoek) {
        return new Briefontvanger(
                "verzoeker",
                verzoek.naam() + ", " + verzoek.organisatie(),
                new Brief.Geadresseerde(
                        verzoek.organisatie(),
                        Stream.of(verzoek.naam(), verzoek.functie())
                                .filter(regel -> !regel.isEmpty())
                                .toList()),
                aanhef(verzoek.naam()),
                false,
                null);
    }

    private Briefontvanger partij(PartijView partij) {
        return new Briefontvanger(
                partij.id().toString(),
                partij.naam(),
                new Brief.Geadresseerde(partij.naam(), partij.adresregels()),
                aanspreking.aanhefPartij(),
                !partij.gegevens().aanspreekpunt().postadres().isBlank(),
                null);
    }

    private Briefontvanger loket(Doorgeleiding doorgeleiding) {
        return new Briefontvanger(
                Doorgeleiding.LOKET,
                doorgeleiding.loket(),
                new Brief.Geadresseerde(doorgeleiding.loket(), List.of()),
                aanspreking.aanhefPartij(),
                false,
                null);
    }

    private String aanhef(String naam) {
        return Briefsjabloon.vul(woorden.vast("aanhef"), Map.of("naam", naam));
    }
}
