package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.betrokkenen.Gezinslid;
import nl.samenspraak.coordinatie.betrokkenen.Kring;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** What is done with a plan: goals, activities, and who sees what (R-COO-17, R-COO-21, R-COO-27). Every change leaves words that the family reads. */
@ApplicationScoped
public class Planwerk {

    /** More than one page holds. */
    private static final int MEESTE_ACTIVITEITEN = 200;

    private Planstukken stukken;
    private Kring kring;
    private Planweergave weergave;
    private Drukkerij drukkerij;
    private Coordinatiewerk werk;

    Planwerk() {
        // The container makes its proxy with this.
    }

    @Inject
    Planwerk(
            Planstukken stukken,
            Kring kring,
            Planweergave weergave,
            Drukkerij drukkerij,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.stukken = stukken;
        this.kring = kring;
        this.weergave = weergave;
        this.drukkerij = drukkerij;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param doel the purpose
     * @return its plan
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PLAN)
    public PlanView open(CoordinatieId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), null).orElseThrow();
    }

    /**
     * Looks at a plan as somebody else sees it; also that leaves its line.
     *
     * @param id the coördinatie
     * @param zicht whose eyes
     * @param doel the purpose
     * @return what that one sees of it
     * @throws Weigering when it is not there, or nobody in it has such eyes
     */
    @Inzage(deel = Dossierdeel.PLAN, daad = "coordinatie.plan-meegekeken")
    public PlanView bekijkAls(CoordinatieId id, Planzicht zicht, Doelbinding doel) {
        return weergave.van(werk.lees(id), zicht).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    /**
     * Takes a plan along on paper, as it is seen.
     *
     * @param id the coördinatie
     * @param zicht whose eyes; {@code null} for one's own
     * @param doel the purpose
     * @return the plan as a file
     * @throws Weigering when it is not there, or nobody in it has such eyes
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.AFDRUKKEN, daad = "coordinatie.plan-afgedrukt")
    public Planafdruk drukAf(CoordinatieId id, Planzicht zicht, Doelbinding doel) {
        PlanView plan =
                weergave.van(werk.lees(id), zicht).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        return new Planafdruk(plan, drukkerij.druk(Planafdruk.van(plan)));
    }

    /**
     * Reads the goals for a gate that is open, of which the page needs no more than what they say.
     *
     * @param id the coördinatie
     * @return the goals in their order; none when that gate does not open the plan
     */
    public List<PlanView.Doelkeuze> doelkeuze(CoordinatieId id) {
        return Poort.opentOok(Dossierdeel.PLAN)
                ? stukken.doelen(id).stream()
                        .map(doel -> new PlanView.Doelkeuze(doel.id(), doel.tekst()))
                        .toList()
                : List.of();
    }

    /**
     * Adds a goal.
     *
     * @param id the coördinatie
     * @param getypt what it says
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.plandoel-toegevoegd")
    public Verrichting<Weigerreden> legDoelVast(CoordinatieId id, String getypt, long versie, Doelbinding doel) {
        String tekst = Invoer.regel(getypt, Plandoel.LANGSTE);
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            if (tekst.isEmpty()) {
                return Optional.of(Weigerreden.DOEL_ONTBREEKT);
            }
            List<Plandoel> er = stukken.doelen(id);
            int rang = er.stream().mapToInt(Plandoel::rang).max().orElse(-1) + 1;
            stukken.add(new Plandoel(Id.nieuw(), id, rang, tekst));
            meld(id, null, Coordinatieteksten.tekst("wijziging.doel", tekst), "");
            return Optional.empty();
        });
    }

    /**
     * Gives a goal other words.
     *
     * @param id the coördinatie
     * @param welk which one
     * @param getypt what it says
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.plandoel-gewijzigd")
    public Verrichting<Weigerreden> wijzigDoel(
            CoordinatieId id, UUID welk, String getypt, long versie, Doelbinding doel) {
        String tekst = Invoer.regel(getypt, Plandoel.LANGSTE);
        return metDoel(id, welk, versie, gevonden -> {
            if (tekst.isEmpty()) {
                return Optional.of(Weigerreden.DOEL_ONTBREEKT);
            }
            meld(id, null, Coordinatieteksten.tekst("wijziging.doel.anders", gevonden.tekst(), tekst), "");
            gevonden.luidt(tekst);
            return Optional.empty();
        });
    }

    /**
     * Takes a goal away under which nothing stands.
     *
     * @param id the coördinatie
     * @param welk which one
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.plandoel-weggehaald")
    public Verrichting<Weigerreden> haalDoelWeg(CoordinatieId id, UUID welk, long versie, Doelbinding doel) {
        return metDoel(id, welk, versie, gevonden -> {
            if (stukken.activiteiten(id).stream().anyMatch(deze -> deze.doel().equals(welk))) {
                return Optional.of(Weigerreden.DOEL_HEEFT_ACTIVITEITEN);
            }
            stukken.verwijder(gevonden);
            meld(id, null, Coordinatieteksten.tekst("wijziging.doel.weg", gevonden.tekst()), "");
            return Optional.empty();
        });
    }

    private Verrichting<Weigerreden> metDoel(
            CoordinatieId id, UUID welk, long versie, Function<Plandoel, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(
                coordinatie,
                () -> stukken.doelen(id).stream()
                        .filter(gevonden -> gevonden.id().equals(welk))
                        .findFirst()
                        .map(daad)
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    /**
     * Adds an activity.
     *
     * @param id the coördinatie
     * @param nieuw what somebody is to do
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.activiteit-toegevoegd")
    public Verrichting<Weigerreden> legVast(CoordinatieId id, NieuweActiviteit nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            Optional<Weigerreden> bezwaar =
                    ActiviteitIsVolledig.toets(nieuw).or(() -> kent(id, nieuw)).or(() -> past(id));
            if (bezwaar.isEmpty()) {
                Activiteit activiteit = new Activiteit(Id.nieuw(), id, nieuw);
                stukken.add(activiteit);
                coordinatie.heeftPlan(werk.vandaag());
                meld(id, activiteit.id(), Coordinatieteksten.tekst("wijziging.nieuw", nieuw.wat()), "");
            }
            return bezwaar;
        });
    }

    private Optional<Weigerreden> past(CoordinatieId id) {
        return stukken.activiteiten(id).size() < MEESTE_ACTIVITEITEN
                ? Optional.empty()
                : Optional.of(Weigerreden.PLAN_VOL);
    }

    /** Goal, party and family are those of this plan, whatever a request says. */
    private Optional<Weigerreden> kent(CoordinatieId id, NieuweActiviteit nieuw) {
        if (stukken.doelen(id).stream().noneMatch(doel -> doel.id().equals(nieuw.doel()))) {
            return Optional.of(Weigerreden.DOEL_ONTBREEKT);
        }
        Set<UUID> leden = kring.leden(id).stream().map(Gezinslid::id).collect(Collectors.toSet());
        Uitvoerder wie = nieuw.uitvoerder();
        boolean kentUitvoerder = wie.partij() != null
                ? kring.partijen(id).stream().anyMatch(partij -> partij.id().equals(wie.partij()))
                : wie.lid() == null || leden.contains(wie.lid());
        return kentUitvoerder && leden.containsAll(nieuw.voor()) && leden.containsAll(nieuw.gedeeld())
                ? Optional.empty()
                : Optional.of(Weigerreden.UITVOERDER_ONTBREEKT);
    }

    /**
     * Changes an activity.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param nieuw what it is from now on
     * @param waarom why, or {@code null}
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.activiteit-gewijzigd")
    public Verrichting<Weigerreden> wijzig(
            CoordinatieId id, UUID welke, NieuweActiviteit nieuw, String waarom, long versie, Doelbinding doel) {
        String reden = Invoer.regel(waarom, Planwijziging.LANGSTE_REDEN);
        return met(id, welke, versie, activiteit -> {
            Optional<Weigerreden> bezwaar = ActiviteitIsVolledig.toets(nieuw).or(() -> kent(id, nieuw));
            if (bezwaar.isEmpty()) {
                meld(id, welke, Wijzigingzin.van(activiteit, nieuw), reden);
                activiteit.wordt(nieuw);
            }
            return bezwaar;
        });
    }

    /**
     * An activity is done, or is not done after all.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param klaar whether it is done
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.activiteit-afgerond")
    public Verrichting<Weigerreden> rondAf(CoordinatieId id, UUID welke, boolean klaar, long versie, Doelbinding doel) {
        return met(id, welke, versie, activiteit -> {
            activiteit.isKlaar(klaar ? werk.vandaag() : null);
            meld(
                    id,
                    welke,
                    Coordinatieteksten.tekst(klaar ? "wijziging.klaar" : "wijziging.open", activiteit.wat()),
                    "");
            return Optional.empty();
        });
    }

    /**
     * Takes an activity away that should not have been there.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.PLAN, actie = Actie.WIJZIGEN, daad = "coordinatie.activiteit-weggehaald")
    public Verrichting<Weigerreden> haalWeg(CoordinatieId id, UUID welke, long versie, Doelbinding doel) {
        return met(id, welke, versie, activiteit -> {
            stukken.verwijder(activiteit);
            meld(id, welke, Coordinatieteksten.tekst("wijziging.weg", activiteit.wat()), "");
            return Optional.empty();
        });
    }

    private Verrichting<Weigerreden> met(
            CoordinatieId id, UUID welke, long versie, Function<Activiteit, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(
                coordinatie,
                () -> stukken.activiteiten(id).stream()
                        .filter(activiteit -> activiteit.id().equals(welke))
                        .findFirst()
                        .map(daad)
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    private void meld(CoordinatieId id, UUID activiteit, String zin, String reden) {
        stukken.add(new Planwijziging(Id.nieuw(), id, activiteit, werk.ik(), werk.nu(), zin, reden));
    }
}
