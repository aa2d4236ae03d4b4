package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.betrokkenen.Gezinslid;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Kring;
import nl.samenspraak.coordinatie.betrokkenen.Kringlezer;
import nl.samenspraak.coordinatie.betrokkenen.NieuwGezinslid;
import nl.samenspraak.coordinatie.betrokkenen.NieuwePlanpartij;
import nl.samenspraak.coordinatie.betrokkenen.Planpartij;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Partijregel;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Fills a plan of the demo gemeente: the household, the parties, the goals and who does what. */
@ApplicationScoped
public class Demoplan {

    private Planstukken stukken;
    private Kring kring;
    private Kringlezer lezer;
    private Coordinatieklok dagen;
    private Coordinatiewerk werk;

    Demoplan() {
        // The container makes its proxy with this.
    }

    @Inject
    Demoplan(
            Planstukken stukken,
            Kring kring,
            Kringlezer lezer,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.kring = kring;
        this.lezer = lezer;
        this.dagen = dagen;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param nummer the number of the coördinatie
     * @param rijen rows, each with its kind in front
     * @param doel the purpose of putting it ready
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.VASTLEGGEN, daad = "coordinatie.plan-klaargezet")
    public Verrichting<Weigerreden> vul(Coordinatienummer nummer, List<String[]> rijen, Doelbinding doel) {
        Coordinatiewerk.eisKlaarzetten(doel);
        Coordinatie coordinatie = werk.lees(nummer);
        CoordinatieId id = coordinatie.id();
        return werk.verricht(coordinatie, () -> {
            Map<String, UUID> leden = new HashMap<>();
            Map<String, UUID> partijen = new HashMap<>();
            leden.put("", kring.leden(id).get(0).id());
            UUID onder = null;
            int rang = 0;
            for (String[] rij : rijen) {
                switch (rij[0]) {
                    case "lid" -> leden.put(rij[1], lid(id, rij, leden.size()));
                    case "partij" -> partijen.put(rij[1], partij(id, rij));
                    case "doel" -> {
                        onder = Id.nieuw();
                        stukken.add(new Plandoel(onder, id, rang++, rij[1]));
                    }
                    case "activiteit" -> activiteit(id, onder, rij, leden, partijen);
                    default -> {
                        // The plan itself, and who coordinates it.
                    }
                }
            }
            coordinatie.heeftPlan(coordinatie.startdag());
            dagen.zet(coordinatie);
            return Optional.empty();
        });
    }

    private UUID lid(CoordinatieId id, String[] rij, int rang) {
        Gezinslid lid = new Gezinslid(
                Id.nieuw(),
                id,
                rang,
                new NieuwGezinslid(rij[1], Gezinsrol.valueOf(rij[2]), LocalDate.parse(rij[3]), rij[4]),
                werk.vandaag());
        lid.hoorde(werk.vandaag());
        kring.add(lid);
        return lid.id();
    }

    private UUID partij(CoordinatieId id, String[] rij) {
        PartijId welke = lezer.keuze(Dossierdeel.PLAN).stream()
                .filter(partij -> partij.naam().equals(rij[1]))
                .map(Partijregel::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Geen partij van de demo heet " + rij[1]));
        Planpartij partij = new Planpartij(Id.nieuw(), id, new NieuwePlanpartij(welke, rij[2], rij[3]), werk.vandaag());
        kring.add(partij);
        return partij.id();
    }

    private void activiteit(
            CoordinatieId id, UUID onder, String[] rij, Map<String, UUID> leden, Map<String, UUID> partijen) {
        LocalDate vandaag = werk.vandaag();
        boolean gezin = Activiteitsoort.valueOf(rij[1]).doorGezin();
        Uitvoerder wie =
                new Uitvoerder(partijen.get(rij[5]), gezin && !rij[5].equals("gezin") ? leden.get(rij[5]) : null);
        Activiteit activiteit = new Activiteit(
                Id.nieuw(),
                id,
                new NieuweActiviteit(
                        onder,
                        Activiteitsoort.valueOf(rij[1]),
                        rij[3],
                        rij[4],
                        wie,
                        Integer.parseInt(rij[2]),
                        vandaag.plusDays(Long.parseLong(rij[8])),
                        vandaag.plusDays(Long.parseLong(rij[9])),
                        rij[11],
                        namen(rij[6], leden),
                        namen(rij[7], leden)));
        if (!rij[10].isEmpty()) {
            activiteit.isKlaar(vandaag.plusDays(Long.parseLong(rij[10])));
        }
        stukken.add(activiteit);
        stukken.add(new Planwijziging(
                Id.nieuw(),
                id,
                activiteit.id(),
                werk.ik(),
                werk.nu(),
                Coordinatieteksten.tekst("wijziging.nieuw", activiteit.wat()),
                ""));
    }

    /** The client is called by a dash. */
    private static Set<UUID> namen(String tekst, Map<String, UUID> leden) {
        return tekst.isEmpty()
                ? Set.of()
                : Arrays.stream(tekst.split(","))
                        .map(naam -> leden.get(naam.equals("-") ? "" : naam))
                        .collect(Collectors.toSet());
    }
}
