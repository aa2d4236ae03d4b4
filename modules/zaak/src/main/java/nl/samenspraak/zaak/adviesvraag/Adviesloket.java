package nl.samenspraak.zaak.adviesvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;

/**
 * Where the privacy officer answers questions, and where somebody asks one outside a case. Who answers sees no case; who supervises reads along; who asks
 * outside a case sees only his own.
 */
@ApplicationScoped
public class Adviesloket {

    /** Code of the pet of who answers. */
    public static final String ADVISEUR = "privacy-officer";

    private static final Set<String> LEEST_ALLES = Set.of(ADVISEUR, "fg");
    private static final int HOOGSTENS = 200;

    private Adviesvragen vragen;
    private Adviesboek boek;
    private Aanwezige aanwezige;
    private Clock klok;

    protected Adviesloket() {
        // The container makes its proxy with this.
    }

    @Inject
    Adviesloket(Adviesvragen vragen, Adviesboek boek, Aanwezige aanwezige, Clock klok) {
        this.vragen = vragen;
        this.boek = boek;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param wachtend whether those that wait for an answer are meant, or the others
     * @param doel the purpose
     * @return them, whoever asked
     * @throws Weigering when somebody works under another pet
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG, actie = Actie.OPSOMMEN)
    public AdviesvragenView lijst(boolean wachtend, Doelbinding doel) {
        eisPet(LEEST_ALLES);
        return new AdviesvragenView(boek.beelden(vragen.alle(wachtend, HOOGSTENS)));
    }

    /**
     * Answers a question.
     *
     * @param welke which question
     * @param tekst the advice
     * @param bron on what it rests
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when something was added in the meantime, or somebody else answered
     * @throws Weigering when somebody works under another pet
     * @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG, actie = Actie.WIJZIGEN, daad = "adviesvraag.beantwoord")
    public Adviesdaad adviseer(UUID welke, String tekst, String bron, long versie, Doelbinding doel) {
        eisPet(Set.of(ADVISEUR));
        String advies = Invoer.alinea(tekst, Adviesboek.LANGSTE);
        String steun = Invoer.regel(bron, Adviesboek.LANGSTE_BRON);
        if (advies.isEmpty()) {
            return new Adviesdaad(Adviesbezwaar.TEKST_ONTBREEKT);
        }
        if (steun.isEmpty()) {
            return new Adviesdaad(Adviesbezwaar.BRON_ONTBREEKT);
        }
        if (!NoemtNiemand.toets(advies, Set.of())) {
            return new Adviesdaad(Adviesbezwaar.NOEMT_IEMAND);
        }
        Optional<Adviesvraag> gevonden = vragen.find(welke, Dossierdeel.ADVIESVRAAG);
        if (gevonden.filter(vraag -> vraag.versie() != versie).isPresent()) {
            throw new VerouderdeVersie();
        }
        return daad(gevonden.map(vraag -> vraag.adviseer(advies, steun, ik(), klok.instant()))
                .orElse(Optional.of(Adviesbezwaar.ONBEKEND)));
    }

    /**
     * @param doel the purpose
     * @return the questions that this user asked outside a case
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG)
    public AdviesvragenView mijn(Doelbinding doel) {
        return new AdviesvragenView(boek.beelden(vragen.los(ik())));
    }

    /**
     * Asks something outside a case.
     *
     * @param plek from which page, as a code
     * @param tekst the question
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG, actie = Actie.VASTLEGGEN, daad = "adviesvraag.gesteld")
    public Adviesdaad stel(String plek, String tekst, Doelbinding doel) {
        return daad(boek.stel(null, plek, tekst, Set.of()));
    }

    /**
     * Adds something to one's own question.
     *
     * @param welke which question
     * @param tekst what is added
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG, actie = Actie.WIJZIGEN, daad = "adviesvraag.aangevuld")
    public Adviesdaad vulAan(UUID welke, String tekst, Doelbinding doel) {
        return met(welke, vraag -> boek.vulAan(vraag, tekst, Set.of()));
    }

    /**
     * Records what was decided with the advice on one's own question.
     *
     * @param welke which question
     * @param besluit what was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.ADVIESVRAAG, actie = Actie.WIJZIGEN, daad = "adviesvraag.besloten")
    public Adviesdaad besluit(UUID welke, Adviesbesluit besluit, Doelbinding doel) {
        return met(welke, vraag -> boek.besluit(vraag, besluit, Set.of()));
    }

    private Adviesdaad met(UUID welke, Function<Adviesvraag, Optional<Adviesbezwaar>> doe) {
        return daad(vragen.los(ik()).stream()
                .filter(vraag -> vraag.id().equals(welke))
                .findFirst()
                .map(doe)
                .orElse(Optional.of(Adviesbezwaar.ONBEKEND)));
    }

    private Adviesdaad daad(Optional<Adviesbezwaar> bezwaar) {
        if (bezwaar.isEmpty()) {
            vragen.bevestig();
        }
        return new Adviesdaad(bezwaar.orElse(null));
    }

    private void eisPet(Set<String> petten) {
        if (aanwezige.pet().map(Pet::code).filter(petten::contains).isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    private UUID ik() {
        return aanwezige.eisGebruiker().id();
    }
}
