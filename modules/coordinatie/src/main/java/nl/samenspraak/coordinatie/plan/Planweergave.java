package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Kringlezer;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;

/** Makes of a plan what a screen shows, for a gate that is open: all of it, or what somebody else would see. */
@ApplicationScoped
public class Planweergave {

    private static final int LAATSTE = 3;

    private Planstukken stukken;
    private Kringlezer kring;
    private Kopweergave koppen;
    private Coordinatieklok dagen;
    private Planreferentie referentie;
    private Collegas collegas;
    private Clock klok;

    protected Planweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Planweergave(
            Planstukken stukken,
            Kringlezer kring,
            Kopweergave koppen,
            Coordinatieklok dagen,
            Planreferentie referentie,
            Collegas collegas,
            Clock klok) {
        this.stukken = stukken;
        this.kring = kring;
        this.koppen = koppen;
        this.dagen = dagen;
        this.referentie = referentie;
        this.collegas = collegas;
        this.klok = klok;
    }

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @param zicht through whose eyes; {@code null} for one's own
     * @return the plan; empty when there is nobody with such eyes in it
     */
    public Optional<PlanView> van(Coordinatie coordinatie, Planzicht zicht) {
        Coordinatiekop kop = koppen.van(coordinatie);
        List<Lidregel> leden = kring.leden(kop);
        List<Partijdeelname> partijen = kring.partijen(kop.id(), Dossierdeel.PLAN);
        Optional<String> naam = zicht == null ? Optional.of("") : zichtnaam(zicht, leden, partijen);
        return naam.map(wie -> beeld(coordinatie, kop, zicht, wie, leden, partijen));
    }

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @return the plan as the inwoner sees it whom it is about (R-COO-21); empty when he is not in the family any more
     */
    public Optional<PlanView> vanInwoner(Coordinatie coordinatie) {
        Coordinatiekop kop = koppen.van(coordinatie);
        List<Lidregel> leden = kring.leden(kop);
        List<Partijdeelname> partijen = kring.partijen(kop.id(), Dossierdeel.PLAN);
        return leden.stream()
                .filter(lid -> lid.rol() == Gezinsrol.INWONER)
                .findFirst()
                .map(ik -> beeld(coordinatie, kop, new Planzicht(null, ik.id()), ik.naam(), leden, partijen));
    }

    private static Optional<String> zichtnaam(Planzicht zicht, List<Lidregel> leden, List<Partijdeelname> partijen) {
        return Stream.concat(
                        leden.stream()
                                .filter(lid -> lid.id().equals(zicht.lid()))
                                .map(Lidregel::naam),
                        partijen.stream()
                                .filter(partij -> partij.id().equals(zicht.partij()))
                                .map(Partijdeelname::naam))
                .findFirst();
    }

    private PlanView beeld(
            Coordinatie coordinatie,
            Coordinatiekop kop,
            Planzicht zicht,
            String naam,
            List<Lidregel> leden,
            List<Partijdeelname> partijen) {
        List<Activiteit> alle = stukken.activiteiten(kop.id());
        List<Activiteit> ziet = alle.stream()
                .filter(activiteit -> zicht == null || ziet(activiteit, zicht, leden))
                .toList();
        List<Doelregel> doelen = stukken.doelen(kop.id()).stream()
                .map(doel -> doel(doel, ziet, leden, partijen))
                .filter(doel -> zicht == null || !doel.activiteiten().isEmpty())
                .toList();
        List<Wijzigingregel> wijzigingen = wijzigingen(kop.id(), zicht, ziet);
        int laatste = Math.min(LAATSTE, wijzigingen.size());
        return new PlanView(
                kop,
                zicht,
                naam,
                leden,
                partijen.stream()
                        .map(partij -> verbergt(partij, alle, ziet) ? partij.zonderTaak() : partij)
                        .toList(),
                doelen,
                wijzigingen.subList(0, laatste),
                wijzigingen.subList(laatste, wijzigingen.size()),
                zicht == null ? dagen.taken(coordinatie) : List.of());
    }

    /** What a party does here betrays what it does for somebody else (R-COO-21). */
    private static boolean verbergt(Partijdeelname partij, List<Activiteit> alle, List<Activiteit> ziet) {
        return alle.stream()
                .anyMatch(activiteit ->
                        partij.id().equals(activiteit.uitvoerder().partij()) && !ziet.contains(activiteit));
    }

    private boolean ziet(Activiteit activiteit, Planzicht zicht, List<Lidregel> leden) {
        if (zicht.partij() != null) {
            return zicht.partij().equals(activiteit.uitvoerder().partij());
        }
        return leden.stream()
                .filter(lid -> lid.id().equals(zicht.lid()))
                .anyMatch(lid -> referentie.afscherming().ziet(activiteit.voor(), activiteit.gedeeld(), lid, leden));
    }

    private Doelregel doel(
            Plandoel doel, List<Activiteit> activiteiten, List<Lidregel> leden, List<Partijdeelname> partijen) {
        return new Doelregel(
                doel.id(),
                doel.rang() + 1,
                doel.tekst(),
                activiteiten.stream()
                        .filter(activiteit -> activiteit.doel().equals(doel.id()))
                        .map(activiteit -> regel(activiteit, leden, partijen))
                        .toList());
    }

    private Activiteitregel regel(Activiteit activiteit, List<Lidregel> leden, List<Partijdeelname> partijen) {
        LocalDate vandaag = LocalDate.now(klok);
        Optional<Partijdeelname> partij = partijen.stream()
                .filter(deze -> deze.id().equals(activiteit.uitvoerder().partij()))
                .findFirst();
        LocalDate afgerond = activiteit.afgerondOp().orElse(null);
        Activiteitstand stand = Activiteitstand.van(activiteit.begint(), activiteit.eindigt(), afgerond, vandaag);
        List<Lidregel> zien = leden.stream()
                .filter(lid -> referentie.afscherming().ziet(activiteit.voor(), activiteit.gedeeld(), lid, leden))
                .toList();
        return new Activiteitregel(
                activiteit.id(),
                gegevens(activiteit),
                partij.map(Partijdeelname::naam).orElseGet(() -> doorGezin(activiteit, leden)),
                partij.map(Partijdeelname::contact).orElse(""),
                activiteit.voor().isEmpty()
                        ? Coordinatieteksten.tekst("plan.iedereen")
                        : namen(activiteit.voor(), leden),
                afgerond,
                stand,
                rest(stand, activiteit, vandaag),
                leden.size() > 1 && zien.size() == 1 ? zien.get(0).naam() : "",
                activiteit.gedeeld().isEmpty() ? "" : namen(activiteit.gedeeld(), leden));
    }

    private static NieuweActiviteit gegevens(Activiteit activiteit) {
        return new NieuweActiviteit(
                activiteit.doel(),
                activiteit.soort(),
                activiteit.wat(),
                activiteit.bevoegdheid(),
                activiteit.uitvoerder(),
                activiteit.volgorde(),
                activiteit.begint(),
                activiteit.eindigt(),
                activiteit.opmerking(),
                activiteit.voor(),
                activiteit.gedeeld());
    }

    private static String doorGezin(Activiteit activiteit, List<Lidregel> leden) {
        return leden.stream()
                .filter(lid -> lid.id().equals(activiteit.uitvoerder().lid()))
                .findFirst()
                .map(Lidregel::naam)
                .orElseGet(() -> Coordinatieteksten.tekst("plan.gezin"));
    }

    private static String namen(Set<UUID> wie, List<Lidregel> leden) {
        List<String> namen = leden.stream()
                .filter(lid -> wie.contains(lid.id()))
                .map(Lidregel::naam)
                .toList();
        return namen.isEmpty() ? "" : Nederlands.opsomming(namen);
    }

    private static String rest(Activiteitstand stand, Activiteit activiteit, LocalDate vandaag) {
        return switch (stand) {
            case TE_LAAT -> Termijnberekening.resterend(activiteit.eindigt(), vandaag);
            case KLAAR ->
                Coordinatieteksten.tekst(
                        "activiteitstand.KLAAR.op",
                        activiteit.afgerondOp().map(Nederlands::datum).orElse(""));
            case LOOPT ->
                activiteit.eindigt().equals(vandaag)
                        ? Coordinatieteksten.tekst("activiteitstand.vandaag")
                        : Coordinatieteksten.tekst("activiteitstand.LOOPT");
            case NOG_NIET -> Coordinatieteksten.tekst("activiteitstand.NOG_NIET");
        };
    }

    /** What was done with something that somebody does not see, is not told to that person either. */
    private List<Wijzigingregel> wijzigingen(CoordinatieId id, Planzicht zicht, List<Activiteit> ziet) {
        Set<UUID> gezien = ziet.stream().map(Activiteit::id).collect(Collectors.toSet());
        List<Planwijziging> gelezen = stukken.wijzigingen(id).stream()
                .filter(wijziging -> zicht == null
                        || wijziging.activiteit().filter(gezien::contains).isPresent())
                .toList();
        Map<UUID, String> namen =
                collegas.namen(gelezen.stream().map(Planwijziging::door).collect(Collectors.toSet()));
        return gelezen.stream()
                .map(wijziging -> new Wijzigingregel(
                        wijziging.op(),
                        namen.getOrDefault(wijziging.door(), "Samenspraak"),
                        wijziging.zin(),
                        wijziging.reden()))
                .toList();
    }
}
