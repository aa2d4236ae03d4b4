package nl.samenspraak.coordinatie.voortgang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzen;
import nl.samenspraak.coordinatie.betrokkenen.Planspoor;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Regiereferentie;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** Keeps a coördinatie going, or stops it (R-COO-07, R-COO-22, R-COO-23, R-COO-25). */
@ApplicationScoped
public class Voortgangswerk {

    /** The most characters of why it stops. */
    public static final int LANGSTE_REDEN = 1000;

    private Toetsen toetsen;
    private Aanwijzen aanwijzen;
    private Kopweergave koppen;
    private Coordinatieklok dagen;
    private Regiereferentie regie;
    private Noodzaakregel noodzaak;
    private Collegas collegas;
    private Planspoor plan;
    private Coordinatiewerk werk;

    Voortgangswerk() {
        // The container makes its proxy with this.
    }

    @Inject
    Voortgangswerk(
            Toetsen toetsen,
            Aanwijzen aanwijzen,
            Kopweergave koppen,
            Coordinatieklok dagen,
            Regiereferentie regie,
            Noodzaakregel noodzaak,
            Collegas collegas,
            Planspoor plan,
            Coordinaties coordinaties,
            Aanwezige aanwezige,
            Clock klok) {
        this.toetsen = toetsen;
        this.aanwijzen = aanwijzen;
        this.koppen = koppen;
        this.dagen = dagen;
        this.regie = regie;
        this.noodzaak = noodzaak;
        this.collegas = collegas;
        this.plan = plan;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * @param id the coördinatie
     * @param doel the purpose
     * @return how it goes
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public VoortgangView open(CoordinatieId id, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id);
        List<Toets> gewogen = toetsen.van(id);
        Map<UUID, String> namen = collegas.namen(mensen(coordinatie, gewogen));
        return new VoortgangView(
                koppen.van(coordinatie),
                Verplichting.van(coordinatie),
                coordinatie.toestemming(),
                coordinatie.nieuweGrond(),
                coordinatie.eigenVraag(),
                dagen.taken(coordinatie),
                aanwijzen.van(id),
                gewogen.stream()
                        .map(toets -> toets.regel(Kopweergave.naam(namen, toets.door())))
                        .toList(),
                verloop(coordinatie, namen),
                regie.bij(coordinatie.aanleiding()),
                Arrays.stream(Stopgrond.values())
                        .filter(grond -> grond.kanBij(coordinatie))
                        .toList(),
                coordinatie.stand().open() ? plan.openstaand(id) : List.of(),
                einde(coordinatie));
    }

    private static Set<UUID> mensen(Coordinatie coordinatie, List<Toets> gewogen) {
        Set<UUID> mensen = gewogen.stream().map(Toets::door).collect(Collectors.toCollection(HashSet::new));
        coordinatie.overdrachten().forEach(stap -> {
            mensen.add(stap.door());
            mensen.add(stap.aan());
        });
        return mensen;
    }

    private static List<Verloopregel> verloop(Coordinatie coordinatie, Map<UUID, String> namen) {
        return coordinatie.overdrachten().stream()
                .map(stap -> new Verloopregel(
                        stap.op(),
                        Kopweergave.naam(namen, stap.door()),
                        Kopweergave.naam(namen, stap.aan()),
                        stap.reden()))
                .toList();
    }

    private static VoortgangView.Einde einde(Coordinatie coordinatie) {
        return coordinatie
                .stopgrond()
                .map(grond -> new VoortgangView.Einde(
                        grond,
                        coordinatie.stopreden(),
                        coordinatie.stopvervolg(),
                        coordinatie.geslotenOp().orElseThrow(),
                        coordinatie.berichtOp().orElse(null)))
                .orElse(null);
    }

    /**
     * Says which kind of regie it is; what follows from that, is reference data (R-COO-25).
     *
     * @param id the coördinatie
     * @param vorm which kind; {@code null} when none was chosen
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.regie-gekozen")
    public Verrichting<Weigerreden> kiesRegie(CoordinatieId id, Regievorm vorm, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(coordinatie, () -> {
            if (vorm == null) {
                return Optional.of(Weigerreden.REGIE_ONTBREEKT);
            }
            if (regie.van(vorm).aanleiding() != coordinatie.aanleiding()) {
                return Optional.of(Weigerreden.REGIE_PAST_NIET);
            }
            if (coordinatie.coordinator().isPresent()
                    && !regie.van(vorm)
                            .verantwoordelijke()
                            .equals(regie.van(coordinatie.regie()).verantwoordelijke())) {
                coordinatie.moetRegieVertellen(werk.vandaag());
            }
            coordinatie.kiesRegie(vorm);
            return Optional.empty();
        });
    }

    /**
     * Records that somebody looked at the plan, or decided that it goes on.
     *
     * @param id the coördinatie
     * @param nieuw what was weighed
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "coordinatie.getoetst",
            soorten = Toetssoort.class)
    public Verrichting<Weigerreden> legToetsVast(CoordinatieId id, NieuweToets nieuw, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.legVast(coordinatie, () -> {
                    Optional<Weigerreden> bezwaar = ToetsIsVolledig.toets(nieuw, noodzaak)
                            .or(() -> werk.geweest(nieuw.op(), coordinatie.startdag()));
                    if (bezwaar.isEmpty()) {
                        toetsen.add(new Toets(Id.nieuw(), id, nieuw, werk.ik(), werk.nu()));
                        if (nieuw.soort() == Toetssoort.BESLUIT) {
                            coordinatie.besloten(nieuw.op());
                        } else {
                            coordinatie.getoetst(nieuw.op());
                        }
                    }
                    return bezwaar;
                })
                .als(nieuw.soort());
    }

    /**
     * Stops it. It never wakes by itself: another plan begins with a new ground (R-COO-22, R-COO-23).
     *
     * @param id the coördinatie
     * @param grond on what; {@code null} when none was chosen
     * @param getypt why, for the client to read
     * @param vervolg what happens with what is open in the plan, for the client and the parties to read
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.gestopt")
    public Verrichting<Weigerreden> stop(
            CoordinatieId id, Stopgrond grond, String getypt, String vervolg, long versie, Doelbinding doel) {
        String reden = Invoer.alinea(getypt, LANGSTE_REDEN);
        String daarna = Invoer.alinea(vervolg, LANGSTE_REDEN);
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.wijzig(coordinatie, () -> {
            if (grond != null
                    && !reden.isEmpty()
                    && daarna.isEmpty()
                    && !plan.openstaand(id).isEmpty()) {
                return Optional.of(Weigerreden.VERVOLG_ONTBREEKT);
            }
            Optional<Weigerreden> bezwaar = coordinatie.stop(grond, reden, daarna, werk.ik(), werk.nu());
            dagen.zet(coordinatie);
            return bezwaar;
        });
    }

    /**
     * Records that the next of kin know that it stopped, when the client died: to anybody else goes a letter (R-COO-22).
     *
     * @param id the coördinatie
     * @param dag when; {@code null} when that was not filled in
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.stoppen-verteld")
    public Verrichting<Weigerreden> bericht(CoordinatieId id, LocalDate dag, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        return werk.wijzig(
                coordinatie,
                () -> coordinatie
                        .geslotenOp()
                        .map(op -> werk.geweest(dag, LocalDate.ofInstant(op, Nederlands.TIJDZONE)))
                        .orElseGet(() -> Optional.of(Weigerreden.NIET_GESTOPT))
                        .or(() -> coordinatie.stopgrond().orElseThrow() == Stopgrond.OVERLEDEN
                                ? Optional.empty()
                                : Optional.of(Weigerreden.EERST_BRIEF))
                        .or(() -> coordinatie.bericht(dag)));
    }
}
