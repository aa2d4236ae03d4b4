package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefarchief;
import nl.samenspraak.toeleiding.conclusie.Bevindingen;
import nl.samenspraak.toeleiding.conclusie.Bevindingregel;
import nl.samenspraak.toeleiding.conclusie.Conclusie;
import nl.samenspraak.toeleiding.conclusie.ConclusieView;
import nl.samenspraak.toeleiding.conclusie.CoordinatieVolgt;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningen;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoeken;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.samenhang.Buitenkanten;
import nl.samenspraak.toeleiding.samenhang.Buitenkantregel;
import nl.samenspraak.toeleiding.terreinen.Antwoordregel;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoorden;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;
import nl.samenspraak.toeleiding.uitkomst.Uitkomsten;

/** Makes of what is kept what may be shown, inside the gate: of the steps that were reached, and of no later one. */
@ApplicationScoped
public class Onderzoekweergave {

    private Kopweergave kop;
    private Hulpvragen hulpvragen;
    private Onderzoeksverzoeken verzoeken;
    private Ondersteuningen ondersteuningen;
    private Terreinantwoorden antwoorden;
    private Buitenkanten buitenkanten;
    private Bevindingen bevindingen;
    private Onderzoeksstukken stukken;
    private Doorgeleidingen doorgeleidingen;
    private Briefarchief brieven;
    private Termijnweergave termijnpaneel;
    private Termijnen termijnen;
    private Partijlezer partijen;
    private Uitkomsten uitkomsten;
    private Collegas collegas;
    private Clock klok;

    protected Onderzoekweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoekweergave(
            Kopweergave kop,
            Hulpvragen hulpvragen,
            Onderzoeksverzoeken verzoeken,
            Ondersteuningen ondersteuningen,
            Terreinantwoorden antwoorden,
            Buitenkanten buitenkanten,
            Bevindingen bevindingen,
            Onderzoeksstukken stukken,
            Doorgeleidingen doorgeleidingen,
            Briefarchief brieven,
            Termijnweergave termijnpaneel,
            Termijnen termijnen,
            Partijlezer partijen,
            Uitkomsten uitkomsten,
            Collegas collegas,
            Clock klok) {
        this.kop = kop;
        this.hulpvragen = hulpvragen;
        this.verzoeken = verzoeken;
        this.ondersteuningen = ondersteuningen;
        this.antwoorden = antwoorden;
        this.buitenkanten = buitenkanten;
        this.bevindingen = bevindingen;
        this.stukken = stukken;
        this.doorgeleidingen = doorgeleidingen;
        this.brieven = brieven;
        this.termijnpaneel = termijnpaneel;
        this.termijnen = termijnen;
        this.partijen = partijen;
        this.uitkomsten = uitkomsten;
        this.collegas = collegas;
        this.klok = klok;
    }

    /**
     * @param toeleiding an onderzoek, for which a gate is open
     * @param doel the purpose of that gate
     * @return what may be shown of it
     */
    public OnderzoekView van(Toeleiding toeleiding, Doelbinding doel) {
        LocalDate vandaag = LocalDate.now(klok);
        Map<UUID, String> namen = collegas.namen(mensen(toeleiding));
        List<Terreinantwoord> gezegd =
                toeleiding.stap().isTot(Stap.TERREINEN) ? antwoorden.van(toeleiding.id()) : List.of();
        Terreintelling telling = Terreintelling.van(gezegd);
        Optional<Opschorting> nu = toeleiding.stand() == Toeleidingstand.OPGESCHORT
                ? stukken.opschortingen(toeleiding.id()).stream()
                        .filter(opschorting -> opschorting.hervatOp().isEmpty())
                        .findFirst()
                : Optional.empty();
        Optional<Doorgeleiding> doorgeleid =
                toeleiding.stand().open() ? Optional.empty() : doorgeleidingen.van(toeleiding.id());
        return new OnderzoekView(
                kop.van(toeleiding),
                vraag(toeleiding),
                toeleiding.route() == Route.VERZOEK
                        ? verzoeken
                                .van(toeleiding.id())
                                .map(Onderzoeksverzoek::view)
                                .orElse(null)
                        : null,
                ondersteuningen.view(toeleiding.id()),
                gezegd.stream()
                        .map(antwoord -> Antwoordregel.van(antwoord, toeleiding.route(), vandaag, termijnen))
                        .toList(),
                telling,
                toeleiding.stap().isTot(Stap.SAMENHANG) ? buitenkanten(toeleiding, vandaag) : List.of(),
                toeleiding.stap().isTot(Stap.CONCLUSIE)
                        ? bevindingen.van(toeleiding.id()).stream()
                                .map(Bevindingregel::van)
                                .toList()
                        : List.of(),
                CoordinatieVolgt.van(telling),
                conclusie(toeleiding, namen),
                termijnpaneel.van(
                        toeleiding,
                        toeleiding.route() == Route.EIGEN_VRAAG
                                && telling.bekend().contains(Terrein.vanCode("wgs")),
                        doorgeleid.filter(Doorgeleiding::gaatVerder)),
                nu.map(Opschorting::vanaf).orElse(null),
                nu.map(Onderzoekweergave::omdat).orElse(""),
                toeleiding.stand().open()
                        ? List.of()
                        : stukken.gewist(toeleiding.id()).stream()
                                .map(Wisverklaring::regel)
                                .toList(),
                doorgeleid.map(Doorgeleidregel::van).orElse(null),
                toeleiding.stopreden().orElse(null),
                toeleiding
                        .stopreden()
                        .map(reden -> uitkomsten.waarom(toeleiding.id()))
                        .orElse(""),
                toeleiding.overdrachten().stream()
                        .map(stap -> new Verloopregel(
                                stap.op(),
                                Kopweergave.naam(namen, stap.door()),
                                Kopweergave.naam(namen, stap.aan()),
                                stap.reden(),
                                toeleiding.isIntrekking(stap)))
                        .toList(),
                omgelabeld(toeleiding),
                brieven.van(toeleiding.id()),
                Toeleidingwerk.overWettenHeen(doel).isEmpty(),
                toeleiding.staatToe(Stap.TERREINEN).isEmpty()
                        ? partijen.namenVandaag(Dossierdeel.TOELEIDINGSDOSSIER)
                        : List.of());
    }

    /** Only while it says why the steps are open, and once it is over: in between it is one question less. */
    private Omlabelregel omgelabeld(Toeleiding toeleiding) {
        if (toeleiding.stand().open() && toeleiding.stap() != Stap.HULPVRAAG) {
            return null;
        }
        return stukken.omgelabeld(toeleiding.id())
                .map(verklaring ->
                        verklaring.view(Kopweergave.naam(collegas.namen(Set.of(verklaring.door())), verklaring.door())))
                .orElse(null);
    }

    private static String omdat(Opschorting stil) {
        return Toeleidingteksten.tekst("stilgrond." + stil.grond()) + " " + stil.reden();
    }

    private OnderzoekView.Vraag vraag(Toeleiding toeleiding) {
        return hulpvragen
                .van(toeleiding.id())
                .map(vraag -> new OnderzoekView.Vraag(
                        vraag.aanleiding(),
                        vraag.inhoud(),
                        vraag.woorden(),
                        vraag.gevraagdOp().orElse(null),
                        vraag.isVraagBeperkt(),
                        vraag.isSignaalBeperkt()))
                .orElse(null);
    }

    private List<Buitenkantregel> buitenkanten(Toeleiding toeleiding, LocalDate vandaag) {
        return buitenkanten.van(toeleiding.id()).stream()
                .map(buitenkant -> Buitenkantregel.van(buitenkant, vandaag, termijnen))
                .toList();
    }

    private ConclusieView conclusie(Toeleiding toeleiding, Map<UUID, String> namen) {
        Optional<Conclusie> besloten = toeleiding.stand() == Toeleidingstand.AFGEROND
                ? bevindingen.conclusie(toeleiding.id())
                : Optional.empty();
        return besloten.map(conclusie -> new ConclusieView(
                        conclusie.coordinatie(),
                        coordinatienummer(conclusie, toeleiding.id()),
                        conclusie.verplicht(),
                        conclusie.motivering(),
                        Kopweergave.naam(namen, conclusie.door()),
                        conclusie.op()))
                .orElse(null);
    }

    /** Whoever coordinates knows it; where nobody does, there is no number. */
    private String coordinatienummer(Conclusie conclusie, ToeleidingId id) {
        return conclusie.coordinatie() ? uitkomsten.coordinatie(id).orElse("") : "";
    }

    private static Set<UUID> mensen(Toeleiding toeleiding) {
        Set<UUID> mensen = new HashSet<>();
        toeleiding.geslotenDoor().ifPresent(mensen::add);
        toeleiding.overdrachten().forEach(stap -> {
            mensen.add(stap.door());
            mensen.add(stap.aan());
        });
        return mensen;
    }
}
