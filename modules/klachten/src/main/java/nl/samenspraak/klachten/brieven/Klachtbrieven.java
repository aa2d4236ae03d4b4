package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The letters about a klacht. A letter is made first, so that its writer reads what would go; what goes is what was made, once. That it
 * goes is what the klacht remembers, and what stops a term.
 */
@ApplicationScoped
public class Klachtbrieven {

    static final String PDF = "pdf";
    static final String HTML = "html";
    static final String INVOER = "invoer";

    private Klachtbriefarchief archief;
    private Klachtbriefoverzicht overzicht;
    private Klachtbriefschrijver schrijver;
    private Briefvoorzet voorzet;
    private Klachtbriefverzending verzending;
    private Klachtbriefsjablonen sjablonen;
    private Klachtbriefsleutel sleutel;
    private Drukkerij drukkerij;
    private Klachtbijlagen bijlagen;
    private Voegbericht gevoegd;
    private Collegas collegas;
    private Klachtwerk werk;

    Klachtbrieven() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbrieven(
            Klachten klachten,
            Klachtbriefarchief archief,
            Klachtbriefoverzicht overzicht,
            Klachtbriefschrijver schrijver,
            Briefvoorzet voorzet,
            Klachtbriefverzending verzending,
            Klachtbriefsjablonen sjablonen,
            Klachtbriefsleutel sleutel,
            Drukkerij drukkerij,
            Klachtbijlagen bijlagen,
            Voegbericht gevoegd,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.archief = archief;
        this.overzicht = overzicht;
        this.schrijver = schrijver;
        this.voorzet = voorzet;
        this.verzending = verzending;
        this.sjablonen = sjablonen;
        this.sleutel = sleutel;
        this.drukkerij = drukkerij;
        this.bijlagen = bijlagen;
        this.gevoegd = gevoegd;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param id the klacht
     * @param doel the purpose
     * @return its letters, and which can be made now
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public KlachtbrievenView open(KlachtId id, Doelbinding doel) {
        return overzicht.van(werk.lees(id), werk.ik(), werk.vandaag());
    }

    /**
     * Makes a letter and keeps it, so that it can be read before it goes. What was made before for the same recipient and was not sent, goes
     * away.
     *
     * @param id the klacht
     * @param verzoek which letter, and what its writer added
     * @param doel the purpose
     * @return the letter, or why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.brief-gemaakt")
    public Klachtbriefuitkomst maak(KlachtId id, Klachtbriefverzoek verzoek, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        List<Klachtbriefontvanger> ontvangers = ontvangers(klacht, verzoek.soort());
        if (verzoek.ontvanger() < 0 || verzoek.ontvanger() >= ontvangers.size()) {
            return uitkomst(klacht, Weigerreden.BRIEF_ZONDER_ONTVANGER, "");
        }
        Klachtbriefontvanger aan = ontvangers.get(verzoek.ontvanger());
        if (isVerstuurd(klacht, verzoek.soort(), aan.sleutel())) {
            return uitkomst(klacht, Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        return maak(klacht, verzoek, aan, doel);
    }

    private Klachtbriefuitkomst maak(
            Klacht klacht, Klachtbriefverzoek verzoek, Klachtbriefontvanger aan, Doelbinding doel) {
        Optional<Klachtbrieftoets.Gebrek> gebrek = herstel(klacht, verzoek, aan)
                .or(() -> toets(klacht, verzoek)
                        .van(klacht, verzoek, schrijver.uiterlijk(klacht, verzoek.soort(), werk.vandaag())));
        if (gebrek.isPresent()) {
            return uitkomst(klacht, gebrek.get().reden(), gebrek.get().veld());
        }
        Brief brief = schrijver.schrijf(klacht, verzoek, aan, naam(werk.ik()), werk.vandaag(), doel);
        if (!brief.aan().drukbaar()) {
            return uitkomst(klacht, Weigerreden.BRIEF_NAAM_NIET_TE_DRUKKEN, "");
        }
        ruimOp(klacht, verzoek.soort(), aan.sleutel());
        return new Klachtbriefuitkomst(
                klacht.id(), klacht.betrokkenen(), null, leg(klacht, verzoek, aan, brief), null, "", null);
    }

    private Klachtbrieftoets toets(Klacht klacht, Klachtbriefverzoek verzoek) {
        return new Klachtbrieftoets(
                sjablonen.teksten(),
                werk.vandaag(),
                schrijver.reactieVanaf(werk.vandaag()),
                schrijver.feestdagen(),
                voorzet.wijktAf(klacht),
                schrijver.teLaat(klacht, verzoek.soort(), werk.vandaag()));
    }

    /**
     * Makes a letter that was not sent anew with the words that were typed in it, because something changed since: the day, an address, a term.
     *
     * @param id the klacht
     * @param brief the letter
     * @param doel the purpose
     * @return the letter that took its place, or why it cannot be made as it was
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.brief-opnieuw-gemaakt")
    public Klachtbriefuitkomst ververs(KlachtId id, UUID brief, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        Optional<Klachtbrief> gevonden = archief.find(id, brief).filter(gemaakt -> !gemaakt.verzonden());
        if (gevonden.isEmpty()) {
            return uitkomst(klacht, Weigerreden.BRIEF_WEG, "");
        }
        Klachtbrief oud = gevonden.get();
        List<Klachtbriefontvanger> ontvangers = ontvangers(klacht, oud.soort());
        return rang(ontvangers, oud).stream()
                .mapToObj(plaats -> maak(klacht, getypt(oud, plaats), ontvangers.get(plaats), doel))
                .findFirst()
                .orElseGet(() -> uitkomst(klacht, Weigerreden.BRIEF_ZONDER_ONTVANGER, ""));
    }

    private static OptionalInt rang(List<Klachtbriefontvanger> ontvangers, Klachtbrief brief) {
        return IntStream.range(0, ontvangers.size())
                .filter(plaats -> ontvangers.get(plaats).sleutel().equals(brief.ontvanger()))
                .findFirst();
    }

    private Klachtbriefverzoek getypt(Klachtbrief brief, int plaats) {
        return Briefinvoer.lees(brief, plaats, sleutel.open(brief.id(), INVOER, brief.invoer()));
    }

    private List<Klachtbriefontvanger> ontvangers(Klacht klacht, Klachtbriefsoort soort) {
        return voorzet.ontvangers(klacht, soort);
    }

    /** Who corrects a letter says which one, of those that this one got; and when it named a day, which day counts. */
    private Optional<Klachtbrieftoets.Gebrek> herstel(
            Klacht klacht, Klachtbriefverzoek verzoek, Klachtbriefontvanger aan) {
        if (!verzoek.soort().herstelt()) {
            return Optional.empty();
        }
        Optional<Briefrij> eerdere = archief.van(klacht.id()).stream()
                .filter(rij -> rij.isTeHerstellen(aan.sleutel()))
                .filter(rij -> verzoek.herstelt().equals(Optional.of(rij.id())))
                .findFirst();
        if (eerdere.isEmpty()) {
            return Optional.of(
                    new Klachtbrieftoets.Gebrek(Weigerreden.BRIEF_EERDERE_ONTBREEKT, Klachtbriefverzoek.WELKE));
        }
        if (eerdere.get().soort().verdaagt()
                && !verzoek.veld(Klachtbriefverzoek.TELT).isEmpty()) {
            return Optional.of(new Klachtbrieftoets.Gebrek(Weigerreden.BRIEF_DAG_STAAT_VAST, Klachtbriefverzoek.TELT));
        }
        boolean zegtNiets = eerdere.get().soort().noemtTermijn()
                && verzoek.veld(Klachtbriefverzoek.TELT).isEmpty();
        return zegtNiets
                ? Optional.of(new Klachtbrieftoets.Gebrek(Weigerreden.BRIEF_VELD_ONTBREEKT, Klachtbriefverzoek.TELT))
                : Optional.empty();
    }

    private UUID leg(Klacht klacht, Klachtbriefverzoek verzoek, Klachtbriefontvanger aan, Brief brief) {
        UUID id = Id.nieuw();
        archief.add(new Klachtbrief(
                new Briefopmaak(
                        id,
                        klacht.id(),
                        verzoek.soort(),
                        sjablonen.teksten().versie(),
                        aan.sleutel(),
                        aan.naam(),
                        brief.onderwerp(),
                        verzoek.soort().vraagtDag() ? verzoek.tot() : null,
                        verzoek.herstelt().orElse(null),
                        sleutel.sluitOp(id, PDF, drukkerij.druk(brief)),
                        sleutel.sluitOp(id, HTML, drukkerij.voorbeeld(brief).getBytes(StandardCharsets.UTF_8)),
                        sleutel.sluitOp(id, INVOER, Briefinvoer.schrijf(verzoek)),
                        sleutel.versie()),
                werk.ik(),
                werk.nu()));
        return id;
    }

    private String naam(UUID wie) {
        return collegas.namen(Set.of(wie)).getOrDefault(wie, "");
    }

    private void ruimOp(Klacht klacht, Klachtbriefsoort soort, String ontvanger) {
        archief.van(klacht.id()).stream()
                .filter(rij -> rij.verzondenOp() == null
                        && rij.soort() == soort
                        && rij.ontvanger().equals(ontvanger))
                .flatMap(rij -> archief.find(klacht.id(), rij.id()).stream())
                .forEach(archief::remove);
    }

    private boolean isVerstuurd(Klacht klacht, Klachtbriefsoort soort, String ontvanger) {
        return archief.van(klacht.id()).stream().anyMatch(rij -> rij.isAlBij(ontvanger, soort, klacht));
    }

    /**
     * Opens a letter, made or sent.
     *
     * @param id the klacht
     * @param brief the letter
     * @param doel the purpose
     * @return the letter as it was made; empty when the klacht has no such letter any more
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.AFDRUKKEN,
            daad = "klacht.brief-bekeken",
            soorten = Klachtbriefsoort.class)
    public Optional<KlachtbriefInhoud> lees(KlachtId id, UUID brief, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return archief.find(id, brief)
                .map(gevonden -> inhoud(
                                klacht, gevonden, sleutel, !gevonden.verzonden() && !klopt(klacht, gevonden, doel))
                        .met(mee(klacht, gevonden.soort())));
    }

    /** What came with a joined klacht goes with a letter with which documents go; for any other it is not opened. */
    private List<Bijlage> mee(Klacht klacht, Klachtbriefsoort soort) {
        List<Bijlage> mee =
                new ArrayList<>(bijlagen.van(List.of(klacht.id()), soort).stukken());
        if (Klachtbijlagen.kanMee(soort)) {
            gevoegd.bij(
                    klacht,
                    ander -> mee.addAll(bijlagen.van(List.of(ander), soort).stukken()));
        }
        return mee;
    }

    /** @param verouderd whether it would say something else when it were made now */
    static KlachtbriefInhoud inhoud(Klacht klacht, Klachtbrief brief, Klachtbriefsleutel sleutel, boolean verouderd) {
        return new KlachtbriefInhoud(
                klacht.id(),
                klacht.betrokkenen(),
                brief.soort(),
                brief.onderwerp(),
                klacht.nummer(),
                brief.verzonden(),
                verouderd,
                new String(sleutel.open(brief.id(), HTML, brief.html()), StandardCharsets.UTF_8),
                sleutel.open(brief.id(), PDF, brief.pdf()),
                List.of());
    }

    /**
     * Sends a letter as it was made, and adds to the klacht that it went.
     *
     * @param id the klacht
     * @param brief the letter
     * @param wijze how
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it went, or why not; a letter that went before does not go again
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed the klacht since it was read
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.VERSTREKKEN,
            daad = "klacht.brief-gestuurd",
            soorten = Klachtbriefsoort.class)
    public Klachtbriefuitkomst verstuur(
            KlachtId id, UUID brief, Klachtbriefwijze wijze, long versie, Doelbinding doel) {
        return verstuur(id, brief, wijze, werk.vandaag(), versie, doel);
    }

    /**
     * Records that a letter went on an earlier day than the one on which that is recorded. It is the letter as it was made and printed then,
     * whatever happened since; the klacht counts from the day on which it went.
     *
     * @param id the klacht
     * @param brief the letter
     * @param wijze how
     * @param dag on which day, or {@code null}
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed the klacht since it was read
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.VERSTREKKEN,
            daad = "klacht.brief-gestuurd",
            soorten = Klachtbriefsoort.class)
    public Klachtbriefuitkomst gingWeg(
            KlachtId id, UUID brief, Klachtbriefwijze wijze, LocalDate dag, long versie, Doelbinding doel) {
        return verstuur(id, brief, wijze, dag, versie, doel);
    }

    private Klachtbriefuitkomst verstuur(
            KlachtId id, UUID brief, Klachtbriefwijze wijze, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        Optional<Klachtbrief> gevonden = archief.find(id, brief);
        if (gevonden.isEmpty()) {
            return uitkomst(klacht, Weigerreden.BRIEF_WEG, "");
        }
        if (gevonden.get().verzonden()
                || isVerstuurd(klacht, gevonden.get().soort(), gevonden.get().ontvanger())) {
            return uitkomst(klacht, Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        werk.lees(id, versie);
        Optional<Weigerreden> bezwaar =
                verzending.kan(klacht, gevonden.get(), wijze).or(() -> kanOp(klacht, gevonden.get(), wijze, dag, doel));
        Verrichting<Weigerreden> gedaan = werk.verricht(klacht, () -> {
            if (bezwaar.isEmpty()) {
                verzending.verzend(klacht, gevonden.get(), wijze, dag, werk);
            }
            return bezwaar;
        });
        return new Klachtbriefuitkomst(
                id,
                gedaan.betrokkenen(),
                bezwaar.isPresent() ? null : inLogboek(gevonden.get()),
                brief,
                gedaan.reden(),
                "wijze",
                gevonden.get().soort());
    }

    /** What goes today, goes as it was read; what went before, was on paper by then, or somebody's own e-mail. */
    private Optional<Weigerreden> kanOp(
            Klacht klacht, Klachtbrief brief, Klachtbriefwijze wijze, LocalDate dag, Doelbinding doel) {
        if (werk.vandaag().equals(dag)) {
            return klopt(klacht, brief, doel) ? Optional.empty() : Optional.of(Weigerreden.BRIEF_VEROUDERD);
        }
        Optional<Weigerreden> bezwaar = Behandeldag.toets(klacht, dag, werk.vandaag());
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (wijze == Klachtbriefwijze.EMAIL) {
            return Optional.of(Weigerreden.BRIEF_ZONDER_EMAIL);
        }
        LocalDate gemaakt = LocalDate.ofInstant(brief.gemaaktOp(), Nederlands.TIJDZONE);
        return dag.isBefore(gemaakt) ? Optional.of(Weigerreden.BRIEF_TOEN_NIET_WEG) : Optional.empty();
    }

    /**
     * Records that a letter went that was written elsewhere. Of it is kept that it went, when and to whom; the klacht counts from that day as from
     * one that was made here.
     *
     * @param id the klacht
     * @param verzoek which letter, to whom, and the day that it names
     * @param dag on which day it went, or {@code null}
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed the klacht since it was read
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.VERSTREKKEN,
            daad = "klacht.brief-gestuurd",
            soorten = Klachtbriefsoort.class)
    public Klachtbriefuitkomst buitenom(
            KlachtId id, Klachtbriefverzoek verzoek, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        List<Klachtbriefontvanger> ontvangers = ontvangers(klacht, verzoek.soort());
        if (verzoek.ontvanger() < 0 || verzoek.ontvanger() >= ontvangers.size()) {
            return uitkomst(klacht, Weigerreden.BRIEF_ZONDER_ONTVANGER, "");
        }
        Klachtbriefontvanger aan = ontvangers.get(verzoek.ontvanger());
        if (isVerstuurd(klacht, verzoek.soort(), aan.sleutel())) {
            return uitkomst(klacht, Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        Optional<Weigerreden> eerst = Klachtbriefverzending.ontvangerEerst(klacht, verzoek.soort());
        if (eerst.isPresent()) {
            return uitkomst(klacht, eerst.get(), "");
        }
        Optional<Klachtbrieftoets.Gebrek> gebrek = toets(klacht, verzoek).vanBuiten(klacht, verzoek, dag);
        if (gebrek.isPresent()) {
            return uitkomst(klacht, gebrek.get().reden(), gebrek.get().veld());
        }
        ruimOp(klacht, verzoek.soort(), aan.sleutel());
        Klachtbriefverzoek kaal =
                new Klachtbriefverzoek(verzoek.soort(), verzoek.ontvanger(), verzoek.tot(), verzoek.grond(), Map.of());
        UUID brief = leg(klacht, kaal, aan, schrijver.vanBuiten(klacht, kaal, aan, naam(werk.ik()), dag, doel));
        werk.verricht(klacht, () -> {
            verzending.verzend(klacht, archief.find(id, brief).orElseThrow(), Klachtbriefwijze.BUITENOM, dag, werk);
            return Optional.empty();
        });
        return new Klachtbriefuitkomst(
                id, klacht.betrokkenen(), aan.inLogboek(verzoek.soort()), brief, null, "", verzoek.soort());
    }

    /** A letter goes as it was read; made anew now, it has to say the same: the day on it, the address, the last day for an answer. */
    private boolean klopt(Klacht klacht, Klachtbrief brief, Doelbinding doel) {
        List<Klachtbriefontvanger> ontvangers = ontvangers(klacht, brief.soort());
        return rang(ontvangers, brief).stream()
                .mapToObj(plaats -> schrijver.schrijf(
                        klacht,
                        getypt(brief, plaats),
                        ontvangers.get(plaats),
                        naam(brief.gemaaktDoor()),
                        werk.vandaag(),
                        doel))
                .map(drukkerij::voorbeeld)
                .anyMatch(new String(sleutel.open(brief.id(), HTML, brief.html()), StandardCharsets.UTF_8)::equals);
    }

    /**
     * Records that a letter of which the e-mail did not arrive went in another way after all; that is the day on which it was sent (2:11 lid
     * 3). A letter that counts from its own day is made anew instead.
     *
     * @param id the klacht
     * @param brief the letter
     * @param wijze how
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it went, or why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed the klacht since it was read
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.VERSTREKKEN,
            daad = "klacht.brief-gestuurd",
            soorten = Klachtbriefsoort.class)
    public Klachtbriefuitkomst alsnog(KlachtId id, UUID brief, Klachtbriefwijze wijze, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Klachtbrief> gevonden =
                archief.find(id, brief).filter(gezocht -> gezocht.wijze().equals(Optional.of(Klachtbriefwijze.EMAIL)));
        if (gevonden.isEmpty()) {
            return uitkomst(klacht, Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        List<Briefrij> rijen = archief.van(id);
        if (rijen.stream().anyMatch(rij -> rij.id().equals(brief) && Klachtbriefoverzicht.isVervangen(rij, rijen))) {
            return uitkomst(klacht, Weigerreden.BRIEF_AL_VERSTUURD, "");
        }
        if (gevonden.get().soort().teltVanDeBrief() || wijze == Klachtbriefwijze.EMAIL) {
            return uitkomst(klacht, Weigerreden.BRIEF_VEROUDERD, "");
        }
        Optional<Weigerreden> bezwaar = verzending.kan(klacht, gevonden.get(), wijze);
        if (bezwaar.isEmpty()) {
            werk.verricht(klacht, () -> {
                meldNietAangekomen(klacht, gevonden.get());
                verzending.verzend(klacht, gevonden.get(), wijze, werk);
                return Optional.empty();
            });
        }
        return new Klachtbriefuitkomst(
                id,
                klacht.betrokkenen(),
                bezwaar.isPresent() ? null : inLogboek(gevonden.get()),
                brief,
                bezwaar.orElse(null),
                "",
                gevonden.get().soort());
    }

    /**
     * Somebody says that a letter of which the e-mail went did not reach the klager. Then it told nothing, and has to go again (2:11 lid 3,
     * 2:22). What was read, arrived.
     *
     * @param id the klacht
     * @param brief the letter
     * @param hoe on which day that turned out, and how
     * @param versie the version of the klacht that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed the klacht since it was read
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.brief-niet-aangekomen")
    public Klachtbriefuitkomst nietAangekomen(KlachtId id, UUID brief, Klachtdaad hoe, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Klachtbrief> gevonden = archief.find(id, brief)
                .filter(gezocht -> gezocht.wijze().equals(Optional.of(Klachtbriefwijze.EMAIL)))
                .filter(gezocht -> !gezocht.nietAangekomen());
        if (gevonden.isEmpty()) {
            return uitkomst(klacht, Weigerreden.BRIEF_WEG, "");
        }
        Optional<Weigerreden> bezwaar = bezwaar(klacht, gevonden.get(), hoe);
        if (bezwaar.isEmpty()) {
            werk.verricht(klacht, () -> {
                Klachtbriefverzending.isNietAangekomen(klacht, gevonden.get(), hoe, werk);
                return Optional.empty();
            });
        }
        return uitkomst(klacht, bezwaar.orElse(null), "");
    }

    private Optional<Weigerreden> bezwaar(Klacht klacht, Klachtbrief brief, Klachtdaad hoe) {
        if (brief.gelezen()) {
            return Optional.of(Weigerreden.BRIEF_GELEZEN);
        }
        Optional<Weigerreden> dag = Behandeldag.toets(klacht, hoe.dag(), werk.vandaag());
        if (dag.isPresent()) {
            return dag;
        }
        LocalDate verzonden =
                brief.verzondenOp().orElseThrow().atZone(Nederlands.TIJDZONE).toLocalDate();
        if (hoe.dag().isBefore(verzonden)) {
            return Optional.of(Weigerreden.BRIEF_TOEN_NIET_WEG);
        }
        return hoe.toelichting().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    private void meldNietAangekomen(Klacht klacht, Klachtbrief brief) {
        if (!brief.nietAangekomen()) {
            Klachtbriefverzending.isNietAangekomen(klacht, brief, werk);
        }
    }

    private static String inLogboek(Klachtbrief brief) {
        return Klachtbriefontvanger.inLogboek(brief.soort(), brief.naam());
    }

    private static Klachtbriefuitkomst uitkomst(Klacht klacht, Weigerreden reden, String veld) {
        return new Klachtbriefuitkomst(klacht.id(), klacht.betrokkenen(), null, null, reden, veld, null);
    }
}
