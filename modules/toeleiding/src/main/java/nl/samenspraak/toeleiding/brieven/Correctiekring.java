package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctieontvangers;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.verzoek.GevraagdePartijen;

/** Who has to hear that something was taken back or corrected, by the same keys as the letters of parties have (R-TOE-28, AVG 19). */
@ApplicationScoped
class Correctiekring implements Correctieontvangers {

    /** Codes of the kinds of data that say where somebody is known. */
    private static final Set<String> DAT = Set.of("dat-informatie", "dossiergegevens");

    private GevraagdePartijen gevraagd;
    private Delinglezer delingen;
    private Partijlezer partijen;
    private Doorgeleidingen doorgeleidingen;
    private Onderzoeksbriefwoorden woorden;

    Correctiekring() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctiekring(
            GevraagdePartijen gevraagd,
            Delinglezer delingen,
            Partijlezer partijen,
            Doorgeleidingen doorgeleidingen,
            Onderzoeksbriefwoorden woorden) {
        this.gevraagd = gevraagd;
        this.delingen = delingen;
        this.partijen = partijen;
        this.doorgeleidingen = doorgeleidingen;
        this.woorden = woorden;
    }

    @Override
    public List<Correctieontvanger> bereikt(ToeleidingId toeleiding) {
        Set<PartijId> alle = new HashSet<>(gevraagd.van(toeleiding));
        alle.addAll(delingen.partijen(toeleiding));
        return ontvangers(alle);
    }

    private List<Correctieontvanger> ontvangers(Set<PartijId> welke) {
        return partijen.met(welke, Dossierdeel.TOELEIDINGSDOSSIER).stream()
                .map(partij -> new Correctieontvanger(partij.id().toString(), partij.naam()))
                .toList();
    }

    @Override
    public Map<String, List<Correctieontvanger>> kregen(ToeleidingId toeleiding, List<Feit> feiten) {
        Map<PartijId, Set<String>> gegeven = delingen.kregen(toeleiding);
        Map<PartijId, String> gelezen = gevraagd.lazen(toeleiding);
        Set<PartijId> alle = new HashSet<>(gelezen.keySet());
        alle.addAll(gegeven.keySet());
        List<Correctieontvanger> bekend = ontvangers(alle);
        return feiten.stream()
                .collect(Collectors.toMap(
                        Feit::sleutel,
                        feit -> Stream.concat(
                                        bekend.stream()
                                                .filter(wie -> PartijId.van(wie.sleutel())
                                                        .filter(partij -> kreeg(
                                                                        gegeven.getOrDefault(partij, Set.of()), feit)
                                                                || noemt(gelezen.getOrDefault(partij, ""), feit))
                                                        .isPresent()),
                                        loket(toeleiding, feit).stream())
                                .toList(),
                        (eerst, later) -> eerst));
    }

    /** The loket read the question of the client, and nothing else (R-TOE-09). */
    private Optional<Correctieontvanger> loket(ToeleidingId toeleiding, Feit feit) {
        return feit.soort().equals(Feit.VRAAG)
                ? doorgeleidingen
                        .van(toeleiding)
                        .filter(dit -> dit.verstuurdOp().isPresent())
                        .map(dit -> new Correctieontvanger(Doorgeleiding.LOKET, dit.loket()))
                : Optional.empty();
    }

    /** Where somebody is known, knows only who was told that: a letter that it was not so would tell it (R-TOE-08). */
    private static boolean kreeg(Set<String> soorten, Feit feit) {
        return feit.soort().equals(Feit.BEKEND) ? soorten.stream().anyMatch(DAT::contains) : !soorten.isEmpty();
    }

    /** A yes or no says nothing by itself: there the name of the organisation is what tells. */
    private static boolean noemt(String gelezen, Feit feit) {
        return plat(gelezen).contains(plat(feit.soort().equals(Feit.BEKEND) ? feit.wat() : feit.tekst()));
    }

    private static String plat(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String bestreden(Correctie correctie) {
        return Briefsjabloon.vul(
                woorden.vast("bestreden"),
                Map.of(
                        "datum", woorden.datum(correctie.soort(), correctie.wat(), false),
                        "tekst", correctie.oud()));
    }

    @Override
    public Correctieontvanger inwoner() {
        return new Correctieontvanger(Correctieontvanger.INWONER, woorden.vast("inwoner"));
    }
}
