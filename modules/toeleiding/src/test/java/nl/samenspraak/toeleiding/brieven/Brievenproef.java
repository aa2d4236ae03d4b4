package nl.samenspraak.toeleiding.brieven;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.recht.Termijnlijst;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.conclusie.Proefconclusie;
import nl.samenspraak.toeleiding.correctie.Proefcorrecties;
import nl.samenspraak.toeleiding.deling.Proefdelingen;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Proefverzoek;
import nl.samenspraak.toeleiding.stukken.Proefstukken;
import nl.samenspraak.toeleiding.terugnemen.Proefterugnames;
import nl.samenspraak.toeleiding.toestemming.Proefwoorden;
import nl.samenspraak.toeleiding.uitkomst.Proefuitkomsten;
import nl.samenspraak.toeleiding.verzoek.Proefvragen;

/** A toeleiding, and the words of its letters as they ship. */
final class Brievenproef {

    static final UUID RUUD = new UUID(0, 3);
    static final Instant NU = Instant.parse("2026-11-20T09:00:00Z");
    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 20);
    static final Path MEEGELEVERD = Path.of("../../config/referentie");

    final Toeleiding toeleiding;
    final Proefconclusie bevindingen = new Proefconclusie();
    final Proefcorrecties correcties = new Proefcorrecties();
    final Proefterugnames teruggenomen = new Proefterugnames();
    final Proefdelingen gedeeld = new Proefdelingen();
    final Proefvragen vragen = new Proefvragen();
    final Proefuitkomsten uitkomsten = new Proefuitkomsten();
    private Doorgeleiding doorgeleid;
    private Briefontvanger.Over over =
            new Briefontvanger.Over("gezinslid-zelf", "A. Verhoeven", Leeftijdsgroep.Toehoorder.ZELF, new UUID(0, 9));
    private LocalDate vandaag = VANDAAG;
    private boolean wams = true;
    private List<Afwijsgrond> gronden = List.of();

    Brievenproef(Toeleiding toeleiding) {
        this.toeleiding = toeleiding;
    }

    Brievenproef afgewezen(Afwijsgrond... waarom) {
        gronden = List.of(waarom);
        return this;
    }

    Brievenproef op(LocalDate dag) {
        vandaag = dag;
        return this;
    }

    /** Where the Wams is no law. */
    Brievenproef zonderWams() {
        wams = false;
        return this;
    }

    /** The client wants the own question to go on. */
    Brievenproef doorgeleid(String loket) {
        doorgeleid = new Doorgeleiding(
                toeleiding.id(), Vervolg.naar(loket, "wmo-2015"), "Ik kom er niet meer uit.", toeleiding.ontvangenOp());
        return this;
    }

    private Doorgeleidingen doorgeleidingen() {
        return new Doorgeleidingen() {
            @Override
            public void add(Doorgeleiding nieuw) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Doorgeleiding> van(ToeleidingId welke) {
                return Optional.ofNullable(doorgeleid);
            }
        };
    }

    static Toeleiding toeleiding(Route route) {
        return toeleiding(route, route == Route.VERZOEK ? Herkomst.PROFESSIONAL : Herkomst.BALIE);
    }

    static Toeleiding toeleiding(Route route, Herkomst herkomst) {
        return new Toeleiding(
                new Aanmelding(
                        ToeleidingId.nieuw(),
                        Toeleidingnummer.van(2026, 1),
                        RUUD,
                        NU,
                        new PersoonId(UUID.randomUUID()),
                        route,
                        herkomst,
                        LocalDate.of(2026, 11, 18),
                        null),
                LocalDate.of(2026, 12, 30));
    }

    static Toeleiding onderzoek(Route route) {
        Toeleiding toeleiding = toeleiding(route);
        toeleiding.kiesTaak(Taaksoort.TOELEIDING);
        return toeleiding;
    }

    /** To whom of the family the letter goes. */
    Brievenproef aan(String deel, String naam, Leeftijdsgroep.Toehoorder wie) {
        over = new Briefontvanger.Over(deel, naam, wie, new UUID(0, 9));
        return this;
    }

    Brief schrijf(Briefsoort soort, Map<String, String> velden) {
        Briefontvanger aan = new Briefontvanger(
                "iemand",
                "de partner",
                new Brief.Geadresseerde("Mevrouw A. Verhoeven", List.of("Ridderspoorstraat 14", "9999 ZA Zandermeer")),
                "Geachte mevrouw Verhoeven",
                true,
                over);
        Briefschrijver schrijver = new Briefschrijver(
                new Onderzoeksbriefwoorden(new Referentiebestand(Optional.of(MEEGELEVERD))),
                Proefwoorden.meegeleverd(),
                bevindingen,
                new Proefverzoek(toeleiding.id(), gronden),
                correcties.plichten(),
                teruggenomen.terugnemen(),
                stukken(),
                gedeeld,
                vragen,
                doorgeleidingen(),
                welke -> Optional.of(new Stilstand.Stil(
                        vandaag, Stilstand.Grond.NIET_TE_SPREKEN, "U bent opgenomen in het ziekenhuis.")),
                uitkomsten,
                new Bewaartermijnen(),
                Optional.of("fg@zandermeer.example"));
        return schrijver.schrijf(
                toeleiding,
                kop(),
                new Briefopdracht(soort, "iemand", velden),
                aan,
                "Ruud Kok",
                vandaag,
                wams
                        ? new Briefgrond("Wmo 2015, art. 2.3a.1 (voorstel)", true)
                        : new Briefgrond("Wmo 2015, art. 2.3.2", false));
    }

    private Proefstukken stukken() {
        return new Proefstukken().teruggegeven(toeleiding.id(), "Huurcontract", "Het ging over een ander huis.");
    }

    private Dossierkop kop() {
        return new Dossierkop(
                toeleiding.id(),
                1,
                toeleiding.nummer(),
                toeleiding.stand(),
                toeleiding.stap(),
                toeleiding.taaksoort().orElse(null),
                toeleiding.route(),
                toeleiding.ontvangenOp(),
                "",
                "Ruud Kok",
                toeleiding.persoon(),
                null);
    }

    private static final class Bewaartermijnen extends Termijnen {

        @Override
        public Termijn termijn(String code, LocalDate begin) {
            return Termijnlijst.lees(new Referentiebestand(Optional.of(MEEGELEVERD)))
                    .regel(code, begin)
                    .termijn();
        }
    }
}
