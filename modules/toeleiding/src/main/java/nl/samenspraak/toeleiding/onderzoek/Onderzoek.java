package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Openstaand;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningen;
import nl.samenspraak.toeleiding.samenhang.Buitenkanten;
import nl.samenspraak.toeleiding.terreinen.GegevenIsTeOud;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoorden;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;
import nl.samenspraak.toeleiding.uitkomst.Uitkomsten;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * An onderzoek from step to step: opening it, the kind of task, the question of the client, going on with a yes, and ending with a no that takes away
 * in the same transaction what must go (R-TOE-07 to R-TOE-11).
 */
@ApplicationScoped
public class Onderzoek {

    private Hulpvragen hulpvragen;
    private Ondersteuningen ondersteuningen;
    private Terreinantwoorden antwoorden;
    private Buitenkanten buitenkanten;
    private Onderzoeksstukken stukken;
    private Onderzoekweergave weergave;
    private Termijnen termijnen;
    private Wissen wissen;
    private Doorgeleidingen doorgeleidingen;
    private Openstaand openstaand;
    private Uitkomsten uitkomsten;
    private Noodzaakregel noodzaak;
    private Doelbindingen doelbindingen;
    private Event<StapAfgerond> stapAfgerond;
    private Toeleidingwerk werk;

    Onderzoek() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoek(
            Toeleidingen toeleidingen,
            Hulpvragen hulpvragen,
            Ondersteuningen ondersteuningen,
            Terreinantwoorden antwoorden,
            Buitenkanten buitenkanten,
            Onderzoeksstukken stukken,
            Onderzoekweergave weergave,
            Termijnen termijnen,
            Wissen wissen,
            Doorgeleidingen doorgeleidingen,
            Openstaand openstaand,
            Uitkomsten uitkomsten,
            Noodzaakregel noodzaak,
            Doelbindingen doelbindingen,
            Event<StapAfgerond> stapAfgerond,
            Aanwezige aanwezige,
            Clock klok) {
        this.hulpvragen = hulpvragen;
        this.ondersteuningen = ondersteuningen;
        this.antwoorden = antwoorden;
        this.buitenkanten = buitenkanten;
        this.stukken = stukken;
        this.weergave = weergave;
        this.termijnen = termijnen;
        this.wissen = wissen;
        this.doorgeleidingen = doorgeleidingen;
        this.openstaand = openstaand;
        this.uitkomsten = uitkomsten;
        this.noodzaak = noodzaak;
        this.doelbindingen = doelbindingen;
        this.stapAfgerond = stapAfgerond;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Opens an onderzoek.
     *
     * @param id the toeleiding
     * @param doel the purpose
     * @return what the step that was reached opens, and nothing of a later one
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public OnderzoekView open(ToeleidingId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), doel);
    }

    /**
     * Shows what would go with a no, and which letters are owed; at a conclusion nothing goes, and these letters stay owed. Nothing goes yet.
     *
     * @param id the toeleiding
     * @param vervolg what the client wants with the own question, as far as that was said
     * @param doel the purpose
     * @return what, and how many
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public Wisvoorbeeld zouWissen(ToeleidingId id, Vervolg vervolg, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        boolean concludeert = toeleiding.stap() == Stap.CONCLUSIE;
        return new Wisvoorbeeld(
                id,
                toeleiding.persoon(),
                concludeert ? List.of() : teWissen(toeleiding, vervolg),
                concludeert ? openstaand.bijAfronden(id) : eerst(toeleiding, vervolg));
    }

    private List<Briefsoort> eerst(Toeleiding toeleiding, Vervolg vervolg) {
        return blijftAlles(toeleiding, vervolg) ? List.of() : openstaand.voorWissen(toeleiding.id());
    }

    private List<Wisregel> teWissen(Toeleiding toeleiding, Vervolg vervolg) {
        return blijftAlles(toeleiding, vervolg) ? List.of() : wissen.voorbeeld(toeleiding.id(), toeleiding.stap());
    }

    /** The own question that goes on under its own law when an onderzoek stops. */
    private Optional<Hulpvraag> vraag(Toeleiding toeleiding) {
        return isOnderzoek(toeleiding)
                ? hulpvragen
                        .van(toeleiding.id())
                        .filter(vraag -> !vraag.woorden().isEmpty())
                : Optional.empty();
    }

    /** A question that never left its own law goes on under that law, as it is. Where nothing goes on, nobody does anything with it any more. */
    private boolean blijftAlles(Toeleiding toeleiding, Vervolg vervolg) {
        return toeleiding.stap() == Stap.HULPVRAAG
                && Boolean.TRUE.equals(vervolg.verder())
                && vraag(toeleiding).isPresent();
    }

    /**
     * Says which kind of task it is (R-TOE-31).
     *
     * @param id the toeleiding
     * @param soort which kind; {@code null} when none was chosen
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.soort-taak-gekozen",
            soorten = Taaksoort.class)
    public Verrichting<Weigerreden> kiesTaak(ToeleidingId id, Taaksoort soort, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.wijzig(
                        toeleiding,
                        () -> soort == null
                                ? Optional.of(Weigerreden.KEUZE_ONTBREEKT)
                                : verhelderd(toeleiding)
                                        .or(() -> vast(toeleiding))
                                        .or(() -> kies(toeleiding, soort)))
                .als(soort);
    }

    /** A wrong choice is mended as long as nothing hangs on it but what the toeleiding came in with. */
    private Optional<Weigerreden> vast(Toeleiding toeleiding) {
        boolean vast = toeleiding.taaksoort().isPresent()
                && wissen.voorbeeld(toeleiding.id(), Stap.HULPVRAAG).stream()
                        .anyMatch(regel -> !regel.wat().equals(Wisregel.SIGNAAL));
        return vast ? Optional.of(Weigerreden.TAAK_STAAT_VAST) : Optional.empty();
    }

    /** With the kind of task the purpose changes: whoever goes on, goes on for the new one (R-ALG-01). */
    private Optional<Weigerreden> kies(Toeleiding toeleiding, Taaksoort soort) {
        Optional<Weigerreden> bezwaar = toeleiding.kiesTaak(soort);
        if (bezwaar.isEmpty()) {
            doelbindingen.laatLos(toeleiding.id().zaak());
        }
        return bezwaar;
    }

    /** A question that was cleared up since it came in does not get another name without a trace: it is relabelled (R-TOE-39). */
    private Optional<Weigerreden> verhelderd(Toeleiding toeleiding) {
        boolean gesteld = toeleiding.taaksoort().equals(Optional.of(Taaksoort.VRAAGVERHELDERING))
                && hulpvragen
                        .van(toeleiding.id())
                        .filter(vraag -> !vraag.woorden().isEmpty())
                        .flatMap(Hulpvraag::gevraagdOp)
                        .filter(op -> op.isAfter(toeleiding.aangemeldOp()))
                        .isPresent();
        return gesteld ? Optional.of(Weigerreden.EERST_OMLABELEN) : Optional.empty();
    }

    /**
     * Records what the client asks, in own words.
     *
     * @param id the toeleiding
     * @param woorden what the client says
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.vraag-vastgelegd")
    public Verrichting<Weigerreden> zegVraag(ToeleidingId id, String woorden, long versie, Doelbinding doel) {
        String gezegd = Hulpvraag.woorden(woorden);
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(toeleiding, Stap.HULPVRAAG, () -> {
            if (gezegd.isEmpty()) {
                return Optional.of(Weigerreden.VRAAG_ONTBREEKT);
            }
            hulpvragen.van(id).ifPresent(vraag -> vraag.vraagt(gezegd, werk.nu()));
            return Optional.empty();
        });
    }

    /**
     * The step is answered with yes: the next one opens (R-TOE-11).
     *
     * @param id the toeleiding
     * @param stap the step that is answered
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.stap-verder",
            soorten = Stap.class)
    public Verrichting<Weigerreden> gaVerder(ToeleidingId id, Stap stap, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Verrichting<Weigerreden> verricht = werk.wijzig(
                toeleiding,
                () -> toeleiding
                        .staatToe(stap)
                        .or(() -> toeleiding
                                        .taaksoort()
                                        .filter(Taaksoort::opentOnderzoek)
                                        .isPresent()
                                ? Toeleidingwerk.overWettenHeen(doel)
                                : Optional.of(Weigerreden.TAAK_OPENT_DIT_NIET))
                        .or(() -> magVerder(toeleiding, stap))
                        .or(() -> toeleiding.gaVerder(stap)));
        if (verricht.bezwaar().isEmpty()) {
            stapAfgerond.fire(new StapAfgerond(id, stap, true));
        }
        return verricht.als(stap);
    }

    private Optional<Weigerreden> magVerder(Toeleiding toeleiding, Stap stap) {
        return switch (stap) {
            case HULPVRAAG -> naHulpvraag(toeleiding);
            case TERREINEN -> naTerreinen(antwoorden.van(toeleiding.id()));
            case SAMENHANG -> naSamenhang(toeleiding.id());
            case CONCLUSIE -> Optional.of(Weigerreden.STAP_VOORBIJ);
        };
    }

    /** At the request of a professional the client takes part as far as that is possible (R-TOE-02). */
    private Optional<Weigerreden> naHulpvraag(Toeleiding toeleiding) {
        ToeleidingId id = toeleiding.id();
        boolean gevraagd =
                hulpvragen.van(id).filter(vraag -> !vraag.woorden().isEmpty()).isPresent();
        if (!gevraagd && toeleiding.route() == Route.EIGEN_VRAAG) {
            return Optional.of(Weigerreden.VRAAG_ONTBREEKT);
        }
        return ondersteuningen.view(id).isBeantwoord()
                ? Optional.empty()
                : Optional.of(Weigerreden.ONDERSTEUNING_ONTBREEKT);
    }

    private Optional<Weigerreden> naTerreinen(List<Terreinantwoord> gezegd) {
        if (!Terreintelling.van(gezegd).meerDanEen()) {
            return Optional.of(eenTerrein(gezegd));
        }
        boolean oud = gezegd.stream()
                .filter(Terreinantwoord::isBekend)
                .anyMatch(antwoord -> GegevenIsTeOud.toets(antwoord.peildatum(), werk.vandaag(), termijnen));
        return oud ? Optional.of(Weigerreden.EERST_BEVESTIGEN) : Optional.empty();
    }

    private static Weigerreden eenTerrein(List<Terreinantwoord> gezegd) {
        return gezegd.stream().anyMatch(Terreinantwoord::isBeperkt) ? Weigerreden.BESTREDEN : Weigerreden.EEN_TERREIN;
    }

    private Optional<Weigerreden> naSamenhang(ToeleidingId id) {
        // Where somebody is known can have been corrected since: then the ground for going on is gone.
        List<Terreinantwoord> gezegd = antwoorden.van(id);
        if (!Terreintelling.van(gezegd).meerDanEen()) {
            return Optional.of(eenTerrein(gezegd));
        }
        boolean oud = buitenkanten.van(id).stream()
                .anyMatch(buitenkant -> GegevenIsTeOud.toets(buitenkant.bron().peildatum(), werk.vandaag(), termijnen));
        return oud ? Optional.of(Weigerreden.EERST_BEVESTIGEN) : Optional.empty();
    }

    /**
     * The step is answered with no. What was gathered goes, in this transaction: all of it, or nothing; what stays is which kind of thing it was and how
     * many (R-TOE-08, R-TOE-09). The hulpvraag itself goes on under its own law, with its day of receipt.
     *
     * @param id the toeleiding
     * @param stap the step that is answered
     * @param besluit why, and what the client wants with the own question
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VERNIETIGEN,
            daad = "toeleiding.gestopt",
            soorten = Wisuitkomst.class)
    public Verrichting<Weigerreden> stop(
            ToeleidingId id, Stap stap, Stopbesluit besluit, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Wisuitkomst gewist = wisuitkomst(toeleiding, besluit.vervolg());
        Verrichting<Weigerreden> verricht = werk.wijzig(
                toeleiding,
                () -> toeleiding
                        .staatToe(stap)
                        .or(() -> magStoppen(toeleiding, stap, besluit, doel))
                        .or(() -> stop(toeleiding, stap, besluit)));
        if (verricht.bezwaar().isEmpty()) {
            stapAfgerond.fire(new StapAfgerond(id, stap, false));
        }
        return verricht.als(gewist);
    }

    private Wisuitkomst wisuitkomst(Toeleiding toeleiding, Vervolg vervolg) {
        if (!isOnderzoek(toeleiding)) {
            return Wisuitkomst.VRAAG_GEWIST;
        }
        return blijftAlles(toeleiding, vervolg) ? Wisuitkomst.NIETS_GEWIST : Wisuitkomst.GEWIST;
    }

    private Optional<Weigerreden> magStoppen(Toeleiding toeleiding, Stap stap, Stopbesluit besluit, Doelbinding doel) {
        if (stap == Stap.CONCLUSIE) {
            return Optional.of(Weigerreden.MOTIVERING_ONTBREEKT);
        }
        if (!eerst(toeleiding, besluit.vervolg()).isEmpty()) {
            return Optional.of(Weigerreden.BRIEVEN_EERST);
        }
        return vervolg(toeleiding, besluit.vervolg()).or(() -> reden(toeleiding, besluit, doel));
    }

    /** The client hears why; of what was no onderzoek there is no such reason (R-TOE-13). */
    private Optional<Weigerreden> reden(Toeleiding toeleiding, Stopbesluit besluit, Doelbinding doel) {
        if (!isOnderzoek(toeleiding)) {
            return Optional.empty();
        }
        boolean past = besluit.reden() != null
                && besluit.reden()
                        .past(
                                toeleiding.stap(),
                                toeleiding.route() == Route.EIGEN_VRAAG,
                                Toeleidingwerk.overWettenHeen(doel).isEmpty());
        if (!past) {
            return Optional.of(Weigerreden.STOPREDEN_ONTBREEKT);
        }
        return besluit.waarom().isEmpty()
                ? Optional.of(Weigerreden.WAAROM_ONTBREEKT)
                : noodzaak.fout(besluit.waarom()).map(fout -> Weigerreden.WAAROM_IS_GEEN);
    }

    private Optional<Weigerreden> vervolg(Toeleiding toeleiding, Vervolg vervolg) {
        Optional<Hulpvraag> vraag = vraag(toeleiding);
        Optional<Weigerreden> ongezegd = vraag.flatMap(gesteld -> vervolg.toets());
        if (ongezegd.isPresent()) {
            return ongezegd;
        }
        boolean bestreden = !vervolg.loket().isEmpty()
                && vraag.filter(Hulpvraag::isVraagBeperkt).isPresent();
        return bestreden ? Optional.of(Weigerreden.CORRECTIE_EERST) : Optional.empty();
    }

    private Optional<Weigerreden> stop(Toeleiding toeleiding, Stap stap, Stopbesluit besluit) {
        Vervolg vervolg = besluit.vervolg();
        vraag(toeleiding)
                .map(gesteld ->
                        new Doorgeleiding(toeleiding.id(), vervolg, gesteld.woorden(), dag(toeleiding, gesteld)))
                .ifPresent(doorgeleidingen::add);
        boolean blijft = blijftAlles(toeleiding, vervolg);
        Toeleidingstand einde = einde(toeleiding, stap, blijft);
        if (isOnderzoek(toeleiding)) {
            uitkomsten.bijStoppen(toeleiding.id(), besluit.waarom());
        } else {
            afgehandeld(toeleiding);
        }
        List<Wisregel> weg = blijft ? List.of() : wissen.wis(toeleiding.id(), stap);
        weg.forEach(regel ->
                stukken.add(new Wisverklaring(Id.nieuw(), toeleiding.id(), stap, regel, werk.ik(), werk.nu())));
        return isOnderzoek(toeleiding)
                ? toeleiding.stop(besluit.reden(), einde, werk.ik(), werk.nu())
                : toeleiding.eindig(einde, werk.ik(), werk.nu());
    }

    /** Who asked something, hears what became of it; who did not, asked for no letter. */
    private void afgehandeld(Toeleiding toeleiding) {
        hulpvragen
                .van(toeleiding.id())
                .map(Hulpvraag::woorden)
                .filter(woorden -> !woorden.isEmpty())
                .ifPresent(woorden -> uitkomsten.bijAfhandelen(toeleiding.id(), woorden, List.of()));
    }

    private static boolean isOnderzoek(Toeleiding toeleiding) {
        return toeleiding.taaksoort().filter(Taaksoort::opentOnderzoek).isPresent();
    }

    /** The terms of the question run from the day on which it came in; a professional who asks for an onderzoek asks no help for the client. */
    private static LocalDate dag(Toeleiding toeleiding, Hulpvraag vraag) {
        return toeleiding.route() == Route.EIGEN_VRAAG
                ? toeleiding.ontvangenOp()
                : vraag.gevraagdOp()
                        .map(op -> LocalDate.ofInstant(op, Nederlands.TIJDZONE))
                        .orElseGet(toeleiding::ontvangenOp);
    }

    private static Toeleidingstand einde(Toeleiding toeleiding, Stap stap, boolean blijft) {
        if (!isOnderzoek(toeleiding)) {
            return Toeleidingstand.AFGEHANDELD;
        }
        return stap == Stap.SAMENHANG || blijft ? Toeleidingstand.NAAR_KOLOMMEN : Toeleidingstand.BEEINDIGD_GEWIST;
    }

    /**
     * Lets it stand still, on a ground that is of the client and with a reason; its term runs on.
     *
     * @param id the toeleiding
     * @param grond on which ground; {@code null} when that was not chosen
     * @param reden why
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.opgeschort")
    public Verrichting<Weigerreden> schortOp(
            ToeleidingId id, Stilstand.Grond grond, String reden, long versie, Doelbinding doel) {
        String waarom = Invoer.alinea(reden, Opschorting.LANGSTE_REDEN);
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.wijzig(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = magStil(grond, waarom, toeleiding);
            if (bezwaar.isEmpty()) {
                stukken.add(new Opschorting(Id.nieuw(), id, werk.vandaag(), grond, waarom));
            }
            return bezwaar;
        });
    }

    /**
     * Goes on after it stood still.
     *
     * @param id the toeleiding
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.hervat")
    public Verrichting<Weigerreden> hervat(ToeleidingId id, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.wijzig(
                toeleiding,
                () -> stukken.opschortingen(id).stream()
                        .filter(stil -> stil.hervatOp().isEmpty())
                        .findFirst()
                        .map(stil -> hervat(toeleiding, stil))
                        .orElse(Optional.of(Weigerreden.NIET_OPGESCHORT)));
    }

    /** The client reads why it stands still: that is no stock phrase (R-ALG-27). */
    private Optional<Weigerreden> magStil(Stilstand.Grond grond, String waarom, Toeleiding toeleiding) {
        if (grond == null) {
            return Optional.of(Weigerreden.STILGROND_ONTBREEKT);
        }
        if (waarom.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return noodzaak.fout(waarom).map(fout -> Weigerreden.REDEN_IS_GEEN).or(toeleiding::schortOp);
    }

    private Optional<Weigerreden> hervat(Toeleiding toeleiding, Opschorting stil) {
        Optional<Weigerreden> bezwaar = toeleiding.hervat();
        if (bezwaar.isEmpty()) {
            stil.hervat(werk.vandaag());
        }
        return bezwaar;
    }
}
