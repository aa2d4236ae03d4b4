package nl.samenspraak.coordinatie.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.betrokkenen.Kringlezer;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.betrokkenen.Partijtaakregel;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.NieuweActiviteit;
import nl.samenspraak.coordinatie.plan.Planwerk;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** What is done with a casusoverleg, as the coördinator records it: prepare, invite, hold, agree, give along, close (R-COO-08 to R-COO-13). */
@ApplicationScoped
public class Overlegwerk {

    /** The most characters of why somebody is not invited, and of what a review found. */
    public static final int LANGSTE_REDEN = 1000;

    private static final int GEWONE_PLAATS = 1;

    private Overleggen overleggen;
    private Kringlezer kring;
    private Planwerk plan;
    private Kopweergave koppen;
    private Noodzaakregel noodzaak;
    private Partijtaakregel taken;
    private Collegas collegas;
    private Drukkerij drukkerij;
    private Coordinatiewerk werk;

    Overlegwerk() {
        // The container makes its proxy with this.
    }

    @Inject
    Overlegwerk(
            Overleggen overleggen,
            Kringlezer kring,
            Planwerk plan,
            Kopweergave koppen,
            Noodzaakregel noodzaak,
            Partijtaakregel taken,
            Collegas collegas,
            Drukkerij drukkerij,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.overleggen = overleggen;
        this.kring = kring;
        this.plan = plan;
        this.koppen = koppen;
        this.noodzaak = noodzaak;
        this.taken = taken;
        this.collegas = collegas;
        this.drukkerij = drukkerij;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param welk which casusoverleg to show; {@code null} for none
     * @param doel the purpose
     * @return its casusoverleggen
     * @throws nl.samenspraak.kern.Weigering when the coördinatie is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public OverlegView open(CoordinatieId id, UUID welk, Doelbinding doel) {
        Coordinatiekop kop = koppen.van(werk.lees(id));
        List<Lidregel> leden = kring.leden(kop);
        List<Partijdeelname> partijen = kring.partijen(id, Dossierdeel.COORDINATIEDOSSIER);
        List<Casusoverleg> alle = overleggen.van(id);
        Map<UUID, String> namen =
                collegas.namen(alle.stream().map(Casusoverleg::organisator).collect(Collectors.toSet()));
        return new OverlegView(
                kop,
                alle.stream().map(dit -> regel(dit, namen)).toList(),
                alle.stream()
                        .filter(dit -> dit.id().equals(welk))
                        .findFirst()
                        .map(dit -> overleg(id, dit, namen, leden, partijen))
                        .orElse(null),
                partijen,
                leden,
                plan.doelkeuze(id),
                collegas.met(Coordinatiewerk.PET));
    }

    private static OverlegView.Regel regel(Casusoverleg dit, Map<UUID, String> namen) {
        return dit.regel(Kopweergave.naam(namen, dit.organisator()));
    }

    private OverlegView.Overleg overleg(
            CoordinatieId id,
            Casusoverleg dit,
            Map<UUID, String> namen,
            List<Lidregel> leden,
            List<Partijdeelname> partijen) {
        List<OverlegView.Wie> deelnemers = overleggen.deelnemers(id, dit.id()).stream()
                .map(Deelnemer::regel)
                .toList();
        return new OverlegView.Overleg(
                regel(dit, namen),
                deelnemers,
                gasten(overleggen.gasten(id, dit.id()), leden),
                overleggen.afspraken(id, dit.id()).stream()
                        .map(afspraak -> afspraak.regel(naam(afspraak.wie(), leden, partijen)))
                        .toList(),
                overleggen.meenemingen(id, dit.id()).stream()
                        .map(mee -> mee.regel(wie(mee.deelnemer(), deelnemers), wie(mee.inbrenger(), deelnemers)))
                        .toList());
    }

    private List<OverlegView.Gast> gasten(List<Overleggast> gelezen, List<Lidregel> leden) {
        Map<UUID, String> namen = collegas.namen(gelezen.stream()
                .flatMap(gast -> Stream.concat(gast.belangDoor().stream(), gast.toetser().stream()))
                .collect(Collectors.toSet()));
        return gelezen.stream()
                .map(gast -> gast.regel(
                        leden.stream()
                                .filter(lid -> lid.id().equals(gast.lid()))
                                .findFirst()
                                .map(Lidregel::naamMetLeeftijd)
                                .orElse(""),
                        gast.belangDoor()
                                .map(wie -> Kopweergave.naam(namen, wie))
                                .orElse(""),
                        gast.toetser().map(wie -> Kopweergave.naam(namen, wie)).orElse("")))
                .filter(gast -> !gast.naam().isEmpty())
                .toList();
    }

    private static String wie(UUID welke, List<OverlegView.Wie> deelnemers) {
        return deelnemers.stream()
                .filter(deze -> deze.id().equals(welke))
                .findFirst()
                .map(OverlegView.Wie::inWoorden)
                .orElse("");
    }

    private static String naam(Uitvoerder wie, List<Lidregel> leden, List<Partijdeelname> partijen) {
        return Stream.concat(
                        partijen.stream()
                                .filter(partij -> partij.id().equals(wie.partij()))
                                .map(Partijdeelname::naam),
                        leden.stream().filter(lid -> lid.id().equals(wie.lid())).map(Lidregel::naam))
                .findFirst()
                .orElseGet(() -> Overlegteksten.tekst("afspraak.gezin"));
    }

    /**
     * Prepares a casusoverleg. Of everybody in the family it is to be decided whether they come.
     *
     * @param id the coördinatie
     * @param nieuw what it has to answer, and when
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.overleg-voorbereid")
    public Verrichting<Weigerreden> bereidVoor(CoordinatieId id, NieuwOverleg nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.voegToe(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = Overlegregels.toets(nieuw);
            if (bezwaar.isEmpty()) {
                UUID overleg = Id.nieuw();
                overleggen.add(new Casusoverleg(overleg, id, nieuw, werk.ik()));
                kring.leden(koppen.van(coordinatie))
                        .forEach(lid -> overleggen.add(new Overleggast(Id.nieuw(), id, overleg, lid.id())));
            }
            return bezwaar;
        });
    }

    /**
     * Says who is needed, with the task and the reason (R-COO-08).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param nieuw who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.deelnemer-toegevoegd")
    public Verrichting<Weigerreden> legDeelnemerVast(
            CoordinatieId id, UUID welk, NieuweDeelnemer nieuw, long versie, Doelbinding doel) {
        return met(id, welk, versie, overleg -> {
                    Optional<Weigerreden> bezwaar = overleg.eis(
                                    Overlegstand.VOORBEREID, Overlegstand.UITGENODIGD, Overlegstand.OPEN)
                            .or(() -> Overlegregels.toets(nieuw))
                            .or(() -> taken.toets(nieuw.taak()))
                            .or(() -> noodzaak.toets(nieuw.noodzaak()).isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(Weigerreden.NOODZAAK_ONTBREEKT))
                            .or(() -> kent(id, nieuw.partij()))
                            .or(() -> past(id, nieuw));
                    if (bezwaar.isEmpty()) {
                        overleggen.add(new Deelnemer(Id.nieuw(), id, welk, nieuw));
                    }
                    return bezwaar;
                })
                .met(nieuw.organisatie());
    }

    private Optional<Weigerreden> kent(CoordinatieId id, UUID partij) {
        return partij == null
                        || kring.partijen(id, Dossierdeel.COORDINATIEDOSSIER).stream()
                                .anyMatch(deze -> deze.id().equals(partij))
                ? Optional.empty()
                : Optional.of(Weigerreden.PARTIJ_ONTBREEKT);
    }

    private Optional<Weigerreden> past(CoordinatieId id, NieuweDeelnemer nieuw) {
        return nieuw.rol().past(kring.aard(id, nieuw.partij(), nieuw.organisatie(), Dossierdeel.COORDINATIEDOSSIER))
                ? Optional.empty()
                : Optional.of(Weigerreden.ROL_PAST_NIET);
    }

    /**
     * Takes somebody off who is not needed after all; not once that one was in the room.
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.deelnemer-weggehaald")
    public Verrichting<Weigerreden> haalDeelnemerWeg(
            CoordinatieId id, UUID welk, UUID wie, long versie, Doelbinding doel) {
        return met(
                id,
                welk,
                versie,
                overleg -> overleg.eis(Overlegstand.VOORBEREID, Overlegstand.UITGENODIGD)
                        .or(() -> metDeelnemer(id, welk, wie, deelnemer -> {
                            overleggen.verwijder(deelnemer);
                            return Optional.empty();
                        })));
    }

    /**
     * Somebody accepted to keep secret what is said, in this meeting; before that nobody comes in (R-COO-13).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "coordinatie.geheimhouding-vastgelegd")
    public Verrichting<Weigerreden> accepteert(CoordinatieId id, UUID welk, UUID wie, long versie, Doelbinding doel) {
        return met(
                id,
                welk,
                versie,
                overleg -> overleg.eis(Overlegstand.UITGENODIGD, Overlegstand.OPEN)
                        .or(() -> metDeelnemer(id, welk, wie, deelnemer -> {
                            deelnemer.accepteerde(werk.vandaag());
                            return Optional.empty();
                        })));
    }

    private Optional<Weigerreden> metDeelnemer(
            CoordinatieId id, UUID welk, UUID wie, Function<Deelnemer, Optional<Weigerreden>> daad) {
        return deelnemer(id, welk, wie).map(daad).orElse(Optional.of(Weigerreden.IS_ER_NIET));
    }

    private Optional<Deelnemer> deelnemer(CoordinatieId id, UUID welk, UUID wie) {
        return overleggen.deelnemers(id, welk).stream()
                .filter(deze -> deze.id().equals(wie))
                .findFirst();
    }

    /**
     * Somebody of the family is invited, or is not: then with the weighty interest, who says so, and a review by somebody else (R-COO-09).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie who of the family
     * @param komt whether that one is invited
     * @param getypt why not
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gezin-uitgenodigd")
    public Verrichting<Weigerreden> nodigUit(
            CoordinatieId id, UUID welk, UUID wie, boolean komt, String getypt, long versie, Doelbinding doel) {
        String belang = Invoer.alinea(getypt, LANGSTE_REDEN);
        return metGast(id, welk, wie, versie, gast -> {
            if (komt) {
                gast.isUitgenodigd();
                return Optional.empty();
            }
            if (belang.isEmpty() || noodzaak.fout(belang).isPresent()) {
                return Optional.of(Weigerreden.BELANG_ONTBREEKT);
            }
            gast.blijftWeg(belang, werk.ik(), werk.vandaag());
            return Optional.empty();
        });
    }

    /**
     * Somebody else looked whether it was right not to invite somebody (R-COO-09).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie who of the family
     * @param toetser who looked; {@code null} when that was not chosen
     * @param getypt what that one found
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.belang-getoetst")
    public Verrichting<Weigerreden> toetsBelang(
            CoordinatieId id, UUID welk, UUID wie, UUID toetser, String getypt, long versie, Doelbinding doel) {
        String oordeel = Invoer.alinea(getypt, LANGSTE_REDEN);
        boolean bekend = collegas.met(Coordinatiewerk.PET).stream()
                .anyMatch(collega -> collega.id().equals(toetser));
        Coordinatie coordinatie = werk.lees(id, versie);
        // It is owed when the coördinatie stopped as well: that somebody was left out does not end with it.
        return werk.verricht(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = metGast(
                    coordinatie, welk, wie, gast -> gast.toets(bekend ? toetser : null, oordeel, werk.vandaag()));
            if (bezwaar.isEmpty()) {
                werk.telOpnieuw(coordinatie);
            }
            return bezwaar;
        });
    }

    private Verrichting<Weigerreden> metGast(
            CoordinatieId id, UUID welk, UUID wie, long versie, Function<Overleggast, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(coordinatie, () -> metGast(coordinatie, welk, wie, daad));
    }

    private Optional<Weigerreden> metGast(
            Coordinatie coordinatie, UUID welk, UUID wie, Function<Overleggast, Optional<Weigerreden>> daad) {
        List<Overleggast> alle = overleggen.gasten(coordinatie.id());
        Optional<Weigerreden> bezwaar = alle.stream()
                .filter(gast -> gast.id().equals(wie) && gast.overleg().equals(welk))
                .findFirst()
                .map(daad)
                .orElse(Optional.of(Weigerreden.IS_ER_NIET));
        if (bezwaar.isEmpty()) {
            coordinatie.moetBelangToetsen(alle.stream()
                    .flatMap(gast -> gast.toetsenVanaf().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(null));
        }
        return bezwaar;
    }

    /**
     * It goes on: everybody is invited, the room opens, it closes. At closing what nobody said yes to is gone (R-COO-12).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param volgende how far it is then
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "coordinatie.overleg-verder",
            soorten = Overlegstand.class)
    public Verrichting<Weigerreden> gaVerder(
            CoordinatieId id, UUID welk, Overlegstand volgende, long versie, Doelbinding doel) {
        return met(
                        id,
                        welk,
                        versie,
                        overleg -> kan(id, overleg, volgende)
                                .or(() -> overleg.wordt(volgende, werk.nu()))
                                .or(() -> {
                                    if (volgende == Overlegstand.GESLOTEN) {
                                        overleggen.meenemingen(id, welk).stream()
                                                .filter(mee -> !mee.gaatMee())
                                                .forEach(overleggen::verwijder);
                                    }
                                    return Optional.empty();
                                }))
                .als(volgende);
    }

    private Optional<Weigerreden> kan(CoordinatieId id, Casusoverleg overleg, Overlegstand volgende) {
        List<Deelnemer> deelnemers = overleggen.deelnemers(id, overleg.id());
        return switch (volgende) {
            case VOORBEREID -> Optional.of(Weigerreden.OVERLEG_NIET_NU);
            case UITGENODIGD -> Overlegregels.kanUitnodigen(deelnemers, overleggen.gasten(id, overleg.id()));
            case OPEN ->
                deelnemers.stream().anyMatch(Deelnemer::magErin)
                        ? Optional.empty()
                        : Optional.of(Weigerreden.GEHEIMHOUDING_ONTBREEKT);
            case GESLOTEN -> Optional.empty();
            case BEVESTIGD ->
                deelnemers.stream().anyMatch(Deelnemer::moetBevestigen)
                        ? Optional.of(Weigerreden.NOG_NIET_BEVESTIGD)
                        : Optional.empty();
        };
    }

    /**
     * Writes down what was agreed (R-COO-11).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param nieuw who does what by when
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.overlegafspraak-gemaakt")
    public Verrichting<Weigerreden> legAfspraakVast(
            CoordinatieId id, UUID welk, NieuweOverlegafspraak nieuw, long versie, Doelbinding doel) {
        return met(id, welk, versie, overleg -> {
            Optional<Weigerreden> bezwaar = overleg.eis(Overlegstand.OPEN)
                    .or(() -> Overlegregels.toets(nieuw))
                    .or(() -> kent(id, nieuw.wie().partij()))
                    .or(() -> nieuw.uiterlijk().isBefore(werk.vandaag())
                            ? Optional.of(Weigerreden.DAG_TE_VROEG)
                            : Optional.empty());
            if (bezwaar.isEmpty()) {
                overleggen.add(new Overlegafspraak(Id.nieuw(), id, welk, nieuw));
            }
            return bezwaar;
        });
    }

    /**
     * An agreement becomes an activity of the plan, as it stands there.
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param afspraak which agreement
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.overlegafspraak-in-plan")
    public Verrichting<Weigerreden> zetInPlan(
            CoordinatieId id, UUID welk, UUID afspraak, long versie, Doelbinding doel) {
        return met(
                id,
                welk,
                versie,
                overleg -> overleggen.afspraken(id, welk).stream()
                        .filter(dit -> dit.id().equals(afspraak) && !dit.staatInPlan())
                        .findFirst()
                        .map(dit -> plan.legVast(id, activiteit(id, dit), versie, doel)
                                .bezwaar()
                                .or(() -> {
                                    dit.staatInPlan(werk.vandaag());
                                    return Optional.empty();
                                }))
                        .orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }

    private NieuweActiviteit activiteit(CoordinatieId id, Overlegafspraak afspraak) {
        LocalDate vandaag = werk.vandaag();
        UUID onder = Optional.ofNullable(afspraak.doel())
                .or(() -> plan.doelkeuze(id).stream().findFirst().map(keuze -> keuze.id()))
                .orElse(null);
        return new NieuweActiviteit(
                onder,
                afspraak.wie().isGezin() ? Activiteitsoort.EIGEN_ACTIE : Activiteitsoort.DIENST,
                afspraak.wat(),
                "",
                afspraak.wie(),
                GEWONE_PLAATS,
                afspraak.uiterlijk().isBefore(vandaag) ? afspraak.uiterlijk() : vandaag,
                afspraak.uiterlijk(),
                "",
                Set.of(),
                Set.of());
    }

    /**
     * Somebody asks to take something along. Nothing goes without a yes of who supplied it (R-COO-12, R-COO-13).
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param nieuw what, to whom and for which purpose
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.meenemen-gevraagd")
    public Verrichting<Weigerreden> vraagMee(
            CoordinatieId id, UUID welk, NieuweMeeneming nieuw, long versie, Doelbinding doel) {
        return met(id, welk, versie, overleg -> {
            Optional<Weigerreden> bezwaar = overleg.eis(Overlegstand.OPEN)
                    .or(() -> Overlegregels.toets(
                            nieuw,
                            deelnemer(id, welk, nieuw.deelnemer()).orElse(null),
                            deelnemer(id, welk, nieuw.inbrenger()).orElse(null)));
            if (bezwaar.isEmpty()) {
                overleggen.add(new Meeneming(Id.nieuw(), id, welk, nieuw));
            }
            return bezwaar;
        });
    }

    /**
     * Whoever supplied something says yes, and under which condition.
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wat which thing
     * @param getypt the condition
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the condition is too long
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.meenemen-akkoord")
    public Verrichting<Weigerreden> akkoord(
            CoordinatieId id, UUID welk, UUID wat, String getypt, long versie, Doelbinding doel) {
        String voorwaarde = Invoer.regel(getypt, NieuweMeeneming.LANGSTE_TEKST);
        return met(
                id,
                welk,
                versie,
                overleg -> overleg.eis(Overlegstand.OPEN).or(() -> {
                    if (voorwaarde.isEmpty()) {
                        return Optional.of(Weigerreden.VOORWAARDE_ONTBREEKT);
                    }
                    return overleggen.meenemingen(id, welk).stream()
                            .filter(mee -> mee.id().equals(wat))
                            .findFirst()
                            .map(mee -> {
                                mee.akkoord(voorwaarde, werk.vandaag());
                                return Optional.<Weigerreden>empty();
                            })
                            .orElse(Optional.of(Weigerreden.IS_ER_NIET));
                }));
    }

    /**
     * Gives somebody the own slip, as a file.
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie whose slip
     * @param doel the purpose
     * @return the slip, or why there is none
     * @throws nl.samenspraak.kern.Weigering when the coördinatie is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VERSTREKKEN, daad = "coordinatie.briefje-gegeven")
    public Briefje briefje(CoordinatieId id, UUID welk, UUID wie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        OverlegView.Overleg overleg = overleggen
                .find(id, welk)
                .filter(dit ->
                        dit.eis(Overlegstand.GESLOTEN, Overlegstand.BEVESTIGD).isEmpty())
                .map(dit -> overleg(
                        id,
                        dit,
                        Map.of(),
                        kring.leden(koppen.van(coordinatie)),
                        kring.partijen(id, Dossierdeel.COORDINATIEDOSSIER)))
                .orElse(null);
        Optional<OverlegView.Wie> aan = Stream.ofNullable(overleg)
                .flatMap(dit -> dit.binnen().stream())
                .filter(deze -> deze.id().equals(wie) && deze.rol() != Overlegrol.EXPERT)
                .findFirst();
        return aan.map(deze -> new Briefje(
                        id,
                        coordinatie.persoon(),
                        deze.organisatie(),
                        drukkerij.druk(
                                Briefje.van(overleg, deze, coordinatie.nummer().waarde())),
                        null))
                .orElseGet(() -> new Briefje(id, coordinatie.persoon(), null, null, Weigerreden.NEEMT_NIETS_MEE));
    }

    /**
     * Somebody confirmed the own slip.
     *
     * @param id the coördinatie
     * @param welk which casusoverleg
     * @param wie who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was recorded, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.briefje-bevestigd")
    public Verrichting<Weigerreden> bevestigt(CoordinatieId id, UUID welk, UUID wie, long versie, Doelbinding doel) {
        return met(
                id,
                welk,
                versie,
                overleg -> overleg.eis(Overlegstand.GESLOTEN)
                        .or(() -> metDeelnemer(id, welk, wie, deelnemer -> {
                            deelnemer.bevestigde(werk.vandaag());
                            return Optional.empty();
                        })));
    }

    private Verrichting<Weigerreden> met(
            CoordinatieId id, UUID welk, long versie, Function<Casusoverleg, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(
                coordinatie, () -> overleggen.find(id, welk).map(daad).orElse(Optional.of(Weigerreden.IS_ER_NIET)));
    }
}
