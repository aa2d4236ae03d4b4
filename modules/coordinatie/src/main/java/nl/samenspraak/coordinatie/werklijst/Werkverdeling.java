package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Kopweergave;
import nl.samenspraak.coordinatie.dossier.Overdracht;
import nl.samenspraak.coordinatie.dossier.Regiereferentie;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Overnamereden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What waits for coördinators: lists, taking up what nobody has, and giving one's own to a colleague. Only one's own list names whom a coördinatie is about.
 */
@ApplicationScoped
public class Werkverdeling {

    /** The most characters of a reason for giving one away. */
    public static final int LANGSTE_REDEN = 300;

    private static final Persoonsregels NIEMAND = new Persoonsregels(Map.of());

    private Werkrijen rijen;
    private Persoonslezer register;
    private Regiereferentie regie;
    private Collegas collegas;
    private Coordinatiewerk werk;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Werkrijen rijen,
            Persoonslezer register,
            Regiereferentie regie,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.rijen = rijen;
        this.register = register;
        this.regie = regie;
        this.collegas = collegas;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * Lists coördinaties.
     *
     * @param vraag which part of which list
     * @param doel the purpose
     * @return that part
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.OPSOMMEN)
    public Pagina<Werkregel> lijst(Werkvraag vraag, Doelbinding doel) {
        werk.eisPet();
        UUID ik = werk.ik();
        List<Werkrij> gelezen = rijen.lijst(vraag, ik);
        boolean mijn = vraag.lijst() == Werklijst.MIJN;
        Map<UUID, String> namen = mijn
                ? Map.of()
                : collegas.namen(gelezen.stream()
                        .map(Werkrij::behandelaar)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        Persoonsregels personen = mijn ? personen(gelezen) : NIEMAND;
        return new Pagina<>(
                gelezen.stream().map(rij -> regel(rij, mijn, namen, personen)).toList(), rijen.tel(vraag, ik));
    }

    private Persoonsregels personen(List<Werkrij> gelezen) {
        Set<PersoonId> personen = gelezen.stream().map(Werkrij::persoon).collect(Collectors.toSet());
        return personen.isEmpty() || !Poort.opentOok(Dossierdeel.PERSOON) ? NIEMAND : register.regels(personen);
    }

    private Werkregel regel(Werkrij rij, boolean mijn, Map<UUID, String> namen, Persoonsregels personen) {
        Optional<PersoonRegel> persoon = personen.van(rij.persoon());
        return new Werkregel(
                rij.id(),
                rij.nummer(),
                rij.startdag(),
                rij.uiterlijk(),
                Dringendheid.van(rij.uiterlijk(), werk.vandaag()),
                rij.stand().open() ? Termijnberekening.resterend(rij.uiterlijk(), werk.vandaag()) : "",
                regie.van(rij.regie()).naam(),
                rij.stand(),
                Optional.ofNullable(rij.coordinator()).orElse(""),
                mijn
                        ? ""
                        : rij.behandelaar()
                                .map(wie -> Kopweergave.naam(namen, wie))
                                .orElse(""),
                persoon.map(PersoonRegel::id).orElse(null),
                persoon.map(PersoonRegel::naamMetMerken).orElse(""),
                rij.stand().open()
                        && rij.behandelaar()
                                .filter(wie -> !wie.equals(werk.ik()))
                                .isPresent());
    }

    /**
     * Takes up a coördinatie that nobody has, or that was given to oneself. It takes the number from the list and shows nothing of the coördinatie: nobody
     * has a task in it yet. Only then, as its behandelaar, the user can open it.
     *
     * @param nummer the number, as the list shows it
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done
     * @throws nl.samenspraak.kern.Weigering when it is not there, stopped, or a colleague has it: the same answer for all of them
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VASTLEGGEN, daad = "coordinatie.opgepakt")
    public Verrichting<Weigerreden> pakOp(Coordinatienummer nummer, Doelbinding doel) {
        werk.eisPet();
        return werk.wijzig(nummer, coordinatie -> coordinatie.pakOp(werk.ik(), werk.nu()));
    }

    /**
     * Takes the coördinatie of a colleague over who is not there to give it. As with taking it up this takes the number from the list and shows nothing; why,
     * stands in the log and in the course, and the FG judges it (R-LOG-04).
     *
     * @param nummer the number, as the list shows it
     * @param reden why, on one line
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason says too little or is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there, stopped, or is one's own: the same answer for all of them
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VASTLEGGEN, daad = "coordinatie.overgenomen")
    public Verrichting<Weigerreden> neemOver(Coordinatienummer nummer, String reden, Doelbinding doel) {
        werk.eisPet();
        String waarom = Overnamereden.vanEenCollega(reden, LANGSTE_REDEN);
        return werk.wijzig(
                nummer, coordinatie -> coordinatie.neemOver(new Overdracht(werk.nu(), werk.ik(), werk.ik(), waarom)));
    }

    /**
     * Gives one's own coördinatie to a colleague.
     *
     * @param id the coördinatie
     * @param aan who gets it; {@code null} when nobody was chosen
     * @param reden why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.overgedragen")
    public Verrichting<Weigerreden> draagOver(CoordinatieId id, UUID aan, String reden, long versie, Doelbinding doel) {
        Coordinatie coordinatie = werk.lees(id, versie);
        if (collegas.met(Coordinatiewerk.PET).stream()
                .noneMatch(collega -> collega.id().equals(aan))) {
            return Verrichting.met(coordinatie, Optional.of(Weigerreden.GEEN_COLLEGA));
        }
        Overdracht overdracht = new Overdracht(werk.nu(), werk.ik(), aan, Invoer.regel(reden, LANGSTE_REDEN));
        return werk.wijzig(coordinatie, () -> coordinatie.draagOver(overdracht));
    }
}
