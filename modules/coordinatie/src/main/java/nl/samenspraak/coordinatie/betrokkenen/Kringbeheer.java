package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Says who is in the household and which parties do something: only whom the plan needs, each with a task (R-COO-08, R-ALG-08). */
@ApplicationScoped
public class Kringbeheer {

    private Kring kring;
    private Kringlezer lezer;
    private Planspoor plan;
    private Kopweergave koppen;
    private Noodzaakregel noodzaak;
    private Partijtaakregel taken;
    private Coordinatiewerk werk;

    Kringbeheer() {
        // The container makes its proxy with this.
    }

    @Inject
    Kringbeheer(
            Kring kring,
            Kringlezer lezer,
            Planspoor plan,
            Kopweergave koppen,
            Noodzaakregel noodzaak,
            Partijtaakregel taken,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.kring = kring;
        this.lezer = lezer;
        this.plan = plan;
        this.koppen = koppen;
        this.noodzaak = noodzaak;
        this.taken = taken;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param doel the purpose
     * @return whose plan it is
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public BetrokkenenView open(CoordinatieId id, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        Coordinatiekop kop = koppen.van(coordinatie);
        return new BetrokkenenView(
                kop,
                lezer.leden(kop),
                lezer.partijen(id, Dossierdeel.COORDINATIEDOSSIER),
                kop.isOpen() ? lezer.keuze(Dossierdeel.COORDINATIEDOSSIER) : List.of(),
                plan.genoemd(id),
                coordinatie.steun().orElse(null));
    }

    /**
     * Records who supports the client free of charge, or that nobody does (R-TOE-34).
     *
     * @param id the coördinatie
     * @param steun who, and what the client opens to that person
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.ondersteuner-vastgelegd")
    public Verrichting<Weigerreden> legSteunVast(CoordinatieId id, Clientsteun steun, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(coordinatie, () -> {
            if (steun.sinds() != null && steun.sinds().isAfter(werk.vandaag())) {
                return Optional.of(Weigerreden.DAG_IN_TOEKOMST);
            }
            coordinatie.steunt(steun);
            return Optional.empty();
        });
    }

    /**
     * Records somebody of the household. That person has to hear so (R-ALG-08).
     *
     * @param id the coördinatie
     * @param nieuw who, and why that is needed
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezinslid-toegevoegd")
    public Verrichting<Weigerreden> legLidVast(CoordinatieId id, NieuwGezinslid nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            List<Gezinslid> er = kring.leden(id);
            Optional<Weigerreden> bezwaar = LidIsNodig.toets(nieuw, er, noodzaak, werk.vandaag());
            if (bezwaar.isEmpty()) {
                int rang = er.stream().mapToInt(Gezinslid::rang).max().orElse(-1) + 1;
                kring.add(new Gezinslid(Id.nieuw(), id, rang, nieuw, werk.vandaag()));
                telWieHetHoort(coordinatie);
            }
            return bezwaar;
        });
    }

    private void telWieHetHoort(Coordinatie coordinatie) {
        coordinatie.moetGezinVertellen(eersteDag(kring.leden(coordinatie.id())));
    }

    /**
     * @param leden the household
     * @return from which day somebody of them has to hear to be on record; {@code null} when all did
     */
    public static LocalDate eersteDag(List<Gezinslid> leden) {
        return leden.stream()
                .flatMap(lid -> lid.vertellenVanaf().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Changes what is recorded of somebody.
     *
     * @param id the coördinatie
     * @param wie who
     * @param nieuw what is recorded from now on
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezinslid-gewijzigd")
    public Verrichting<Weigerreden> wijzigLid(
            CoordinatieId id, UUID wie, NieuwGezinslid nieuw, long versie, Doelbinding doel) {
        return metLid(id, wie, versie, lid -> {
            List<Gezinslid> anderen = kring.leden(id).stream()
                    .filter(ander -> !ander.id().equals(wie))
                    .toList();
            Optional<Weigerreden> bezwaar = LidIsNodig.toets(nieuw, anderen, noodzaak, werk.vandaag());
            if (bezwaar.isEmpty()) {
                lid.wordt(nieuw);
            }
            return bezwaar;
        });
    }

    /**
     * Telling somebody to be on record waits until a day, on a ground (R-AVG-12).
     *
     * @param id the coördinatie
     * @param wie who
     * @param tot until when; {@code null} when that was not filled in
     * @param getypt why
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the ground is too long
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.vertellen-uitgesteld")
    public Verrichting<Weigerreden> stelVertellenUit(
            CoordinatieId id, UUID wie, LocalDate tot, String getypt, long versie, Doelbinding doel) {
        String grond = Invoer.regel(getypt, NieuwGezinslid.LANGSTE_NOODZAAK);
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.wijzig(
                coordinatie,
                () -> vind(id, wie)
                        .map(lid -> stelUit(lid, tot, grond).or(() -> {
                            telWieHetHoort(coordinatie);
                            werk.telOpnieuw(coordinatie);
                            return Optional.empty();
                        }))
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    private Optional<Weigerreden> stelUit(Gezinslid lid, LocalDate tot, String grond) {
        if (lid.vertellenVanaf().isEmpty()) {
            return Optional.of(Weigerreden.AL_VERTELD);
        }
        if (tot == null || !tot.isAfter(werk.vandaag())) {
            return Optional.of(Weigerreden.UITSTEL_ONTBREEKT);
        }
        if (grond.isEmpty() || noodzaak.fout(grond).isPresent()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        lid.stelUit(tot, grond);
        return Optional.empty();
    }

    /**
     * Takes somebody away whom the plan does not need.
     *
     * @param id the coördinatie
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezinslid-weggehaald")
    public Verrichting<Weigerreden> haalLidWeg(CoordinatieId id, UUID wie, long versie, Doelbinding doel) {
        return metLid(id, wie, versie, lid -> {
            if (plan.genoemd(id).contains(wie)) {
                return Optional.of(Weigerreden.STAAT_IN_PLAN);
            }
            kring.verwijder(lid);
            return Optional.empty();
        });
    }

    private Optional<Gezinslid> vind(CoordinatieId id, UUID wie) {
        return kring.leden(id).stream().filter(lid -> lid.id().equals(wie)).findFirst();
    }

    private Verrichting<Weigerreden> metLid(
            CoordinatieId id, UUID wie, long versie, Function<Gezinslid, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = vind(id, wie)
                    .map(lid -> lid.rol() == Gezinsrol.INWONER ? Optional.of(Weigerreden.IS_INWONER) : daad.apply(lid))
                    .orElse(Optional.of(Weigerreden.IS_ER_NIET));
            if (bezwaar.isEmpty()) {
                telWieHetHoort(coordinatie);
            }
            return bezwaar;
        });
    }

    /**
     * Lets a party take part, with its task. The log names it.
     *
     * @param id the coördinatie
     * @param nieuw which party, with which task
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.partij-toegevoegd")
    public Verrichting<Weigerreden> legPartijVast(
            CoordinatieId id, NieuwePlanpartij nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
                    Optional<Weigerreden> bezwaar = kanErbij(id, nieuw).or(() -> taken.toets(nieuw.taak()));
                    if (bezwaar.isEmpty()) {
                        kring.add(new Planpartij(Id.nieuw(), id, nieuw, werk.vandaag()));
                    }
                    return bezwaar;
                })
                .met(lezer.naam(nieuw.partij(), Dossierdeel.COORDINATIEDOSSIER));
    }

    private Optional<Weigerreden> kanErbij(CoordinatieId id, NieuwePlanpartij nieuw) {
        if (nieuw.partij() == null
                || lezer.keuze(Dossierdeel.COORDINATIEDOSSIER).stream()
                        .noneMatch(partij -> partij.id().equals(nieuw.partij()))) {
            return Optional.of(Weigerreden.PARTIJ_ONTBREEKT);
        }
        return kring.partijen(id).stream().anyMatch(er -> er.partij().equals(nieuw.partij()))
                ? Optional.of(Weigerreden.PARTIJ_STAAT_ER_AL)
                : Optional.empty();
    }

    /**
     * Changes the task of a party, or whom to speak to.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param nieuw what it is from now on; which party it is stays as it was
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.partij-gewijzigd")
    public Verrichting<Weigerreden> wijzigPartij(
            CoordinatieId id, UUID welke, NieuwePlanpartij nieuw, long versie, Doelbinding doel) {
        return metPartij(id, welke, versie, partij -> {
            Optional<Weigerreden> bezwaar = taken.toets(nieuw.taak());
            if (bezwaar.isEmpty()) {
                partij.wordt(nieuw);
            }
            return bezwaar;
        });
    }

    /**
     * Takes a party out of the plan that has nothing to do in it.
     *
     * @param id the coördinatie
     * @param welke which one
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.partij-weggehaald")
    public Verrichting<Weigerreden> haalPartijWeg(CoordinatieId id, UUID welke, long versie, Doelbinding doel) {
        return metPartij(id, welke, versie, partij -> {
            if (plan.genoemd(id).contains(welke)) {
                return Optional.of(Weigerreden.STAAT_IN_PLAN);
            }
            kring.verwijder(partij);
            return Optional.empty();
        });
    }

    private Verrichting<Weigerreden> metPartij(
            CoordinatieId id, UUID welke, long versie, Function<Planpartij, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        Optional<Planpartij> gevonden = kring.partijen(id).stream()
                .filter(partij -> partij.id().equals(welke))
                .findFirst();
        return werk.legVast(coordinatie, () -> gevonden.map(daad).orElse(Optional.of(Weigerreden.IS_ER_NIET)))
                .met(gevonden.map(partij -> lezer.naam(partij.partij(), Dossierdeel.COORDINATIEDOSSIER))
                        .orElse(null));
    }
}
