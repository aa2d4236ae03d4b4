package nl.samenspraak.toeleiding.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Overdracht;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Overnamereden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What waits for toeleiders: lists, taking up what nobody has, and giving one's own to a colleague. Only one's own list names whom a toeleiding is
 * about.
 */
@ApplicationScoped
public class Werkverdeling {

    /** The most characters of a reason for giving one away. */
    public static final int LANGSTE_REDEN = 300;

    private static final Persoonsregels NIEMAND = new Persoonsregels(Map.of());

    private Werkrijen rijen;
    private Persoonslezer register;
    private Collegas collegas;
    private Toeleidingwerk werk;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(
            Toeleidingen toeleidingen,
            Werkrijen rijen,
            Persoonslezer register,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.rijen = rijen;
        this.register = register;
        this.collegas = collegas;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Lists toeleidingen.
     *
     * @param vraag which part of which list
     * @param doel the purpose
     * @return that part
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.OPSOMMEN)
    public Pagina<Werkregel> lijst(Werkvoorraadvraag vraag, Doelbinding doel) {
        werk.eisPet();
        UUID ik = werk.ik();
        List<Werkrij> gelezen = rijen.lijst(vraag, ik);
        boolean mijn = vraag.lijst() == Werklijst.MIJN;
        Function<UUID, String> behandelaar = mijn ? wie -> "" : behandelaars(gelezen);
        Persoonsregels personen = mijn ? personen(gelezen) : NIEMAND;
        return new Pagina<>(
                gelezen.stream().map(rij -> regel(rij, behandelaar, personen)).toList(), rijen.tel(vraag, ik));
    }

    private Function<UUID, String> behandelaars(List<Werkrij> gelezen) {
        Map<UUID, String> namen = collegas.namen(gelezen.stream()
                .map(Werkrij::behandelaar)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return wie -> Kopweergave.naam(namen, wie);
    }

    private Persoonsregels personen(List<Werkrij> gelezen) {
        Set<PersoonId> personen = gelezen.stream().map(Werkrij::persoon).collect(Collectors.toSet());
        return personen.isEmpty() || !Poort.opentOok(Dossierdeel.PERSOON) ? NIEMAND : register.regels(personen);
    }

    private Werkregel regel(Werkrij rij, Function<UUID, String> behandelaar, Persoonsregels personen) {
        Optional<PersoonRegel> persoon = personen.van(rij.persoon());
        return new Werkregel(
                rij.id(),
                rij.nummer(),
                rij.ontvangenOp(),
                rij.uiterlijk(),
                Dringendheid.van(rij.uiterlijk(), werk.vandaag()),
                rij.stand().open() ? Termijnberekening.resterend(rij.uiterlijk(), werk.vandaag()) : "",
                rij.stap(),
                rij.stand(),
                rij.taaksoort(),
                rij.behandelaar().map(behandelaar).orElse(""),
                persoon.map(PersoonRegel::id).orElse(null),
                persoon.map(PersoonRegel::naamMetMerken).orElse(""),
                rij.stand().open()
                        && rij.behandelaar()
                                .filter(wie -> !wie.equals(werk.ik()))
                                .isPresent());
    }

    /**
     * Takes up a toeleiding that nobody has, or that was given to oneself. It takes the number from the list and shows nothing of the toeleiding:
     * nobody has a task in it yet. Only then, as its behandelaar, the user can open it.
     *
     * @param nummer the number, as the list shows it
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done
     * @throws nl.samenspraak.kern.Weigering when it is not there, is over, or a colleague has it: the same answer for all of them
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.opgepakt")
    public Verrichting<Weigerreden> pakOp(Toeleidingnummer nummer, Doelbinding doel) {
        werk.eisPet();
        return werk.wijzig(nummer, toeleiding -> toeleiding.pakOp(werk.ik(), werk.nu()));
    }

    /**
     * Takes the toeleiding of a colleague over who is not there to give it. As with taking it up this takes the number from the list and shows nothing;
     * why, stands in the log and on the timeline, and the FG judges it (R-LOG-04).
     *
     * @param nummer the number, as the list shows it
     * @param reden why, on one line
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason says too little or is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there, is over, or is one's own: the same answer for all of them
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.overgenomen")
    public Verrichting<Weigerreden> neemOver(Toeleidingnummer nummer, String reden, Doelbinding doel) {
        werk.eisPet();
        String waarom = Overnamereden.vanEenCollega(reden, LANGSTE_REDEN);
        return werk.wijzig(
                nummer, toeleiding -> toeleiding.neemOver(new Overdracht(werk.nu(), werk.ik(), werk.ik(), waarom)));
    }

    /**
     * Gives one's own toeleiding to a colleague.
     *
     * @param id the toeleiding
     * @param aan who gets it; {@code null} when nobody was chosen
     * @param reden why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.toegewezen")
    public Verrichting<Weigerreden> draagOver(ToeleidingId id, UUID aan, String reden, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        if (collegas.met(Toeleidingwerk.PET).stream()
                .noneMatch(collega -> collega.id().equals(aan))) {
            return Verrichting.met(toeleiding, Optional.of(Weigerreden.GEEN_COLLEGA));
        }
        Overdracht overdracht = new Overdracht(werk.nu(), werk.ik(), aan, Invoer.regel(reden, LANGSTE_REDEN));
        return werk.wijzig(toeleiding, () -> toeleiding.draagOver(overdracht));
    }
}
