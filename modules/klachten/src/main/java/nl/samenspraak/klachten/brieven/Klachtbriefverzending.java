package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.sjablonen.Briefteksten;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.toegang.recht.Termijnen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a letter by the way that was chosen, and tells the klacht: that is what stops a term. */
@ApplicationScoped
class Klachtbriefverzending {

    private static final String PAGINA = "/klagen/brief.xhtml?sleutel=";
    private static final String LEZEN = "klacht-brief-lezen";

    private Klachtbriefarchief archief;
    private Klachtbriefsjablonen sjablonen;
    private Klachtbriefsleutel sleutel;
    private Postbode postbode;
    private Termijnen termijnen;
    private Uitnodigingsbrief uitnodiging;
    private Voegbericht gevoegd;
    private String gemeente;

    Klachtbriefverzending() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbriefverzending(
            Klachtbriefarchief archief,
            Klachtbriefsjablonen sjablonen,
            Klachtbriefsleutel sleutel,
            Postbode postbode,
            Termijnen termijnen,
            Uitnodigingsbrief uitnodiging,
            Voegbericht gevoegd,
            @ConfigProperty(name = "samenspraak.gemeente") String gemeente) {
        this.archief = archief;
        this.sjablonen = sjablonen;
        this.sleutel = sleutel;
        this.postbode = postbode;
        this.termijnen = termijnen;
        this.uitnodiging = uitnodiging;
        this.gevoegd = gevoegd;
        this.gemeente = gemeente;
    }

    /** Whether the klager can get a letter through a link: he agreed to e-mail (2:8), and can show that it is him. */
    boolean kanEmail(Klacht klacht) {
        return postbode.beschikbaar() && klacht.klager().leestPerEmail(klacht.kanaal());
    }

    Optional<Weigerreden> kan(Klacht klacht, Klachtbrief brief, Klachtbriefwijze wijze) {
        boolean klager = brief.soort().aan() == Klachtbriefsoort.Aan.KLAGER;
        if (wijze == null) {
            return Optional.of(Weigerreden.BRIEF_WIJZE_ONTBREEKT);
        }
        Optional<Weigerreden> eerst = ontvangerEerst(klacht, brief.soort());
        if (eerst.isPresent()) {
            return eerst;
        }
        if (wijze == Klachtbriefwijze.EMAIL) {
            return klager && kanEmail(klacht) ? Optional.empty() : Optional.of(Weigerreden.BRIEF_ZONDER_EMAIL);
        }
        if (wijze == Klachtbriefwijze.EIGEN_MAIL) {
            return klager && klacht.klager().emailAkkoord()
                    ? Optional.empty()
                    : Optional.of(Weigerreden.BRIEF_ZONDER_AKKOORD);
        }
        return wijze == Klachtbriefwijze.POST && klager && !klacht.klager().heeftPostadres()
                ? Optional.of(Weigerreden.BRIEF_ZONDER_ADRES)
                : Optional.empty();
    }

    /** Nobody reads that it was sent on before it was (2:3). */
    static Optional<Weigerreden> ontvangerEerst(Klacht klacht, Klachtbriefsoort soort) {
        return soort == Klachtbriefsoort.DOORZENDING && NuTeDoen.van(klacht).contains(Klachttaak.DOORZENDBRIEF)
                ? Optional.of(Weigerreden.BRIEF_ONTVANGER_EERST)
                : Optional.empty();
    }

    void verzend(Klacht klacht, Klachtbrief brief, Klachtbriefwijze wijze, Klachtwerk werk) {
        verzend(klacht, brief, wijze, werk.vandaag(), werk);
    }

    /**
     * The same, of a letter that went on an earlier day: then its terms count from that day.
     *
     * @param dag on which day it went
     */
    void verzend(Klacht klacht, Klachtbrief brief, Klachtbriefwijze wijze, LocalDate dag, Klachtwerk werk) {
        brief.verzend(wijze, werk.ik(), moment(wijze, brief, dag, werk));
        if (wijze == Klachtbriefwijze.EMAIL) {
            kondigAan(klacht, brief, werk.vandaag());
        }
        vertel(klacht, brief, dag, werk);
    }

    /** Of an earlier day only the day is known. */
    private static Instant moment(Klachtbriefwijze wijze, Klachtbrief brief, LocalDate dag, Klachtwerk werk) {
        if (dag.equals(werk.vandaag())) {
            return werk.nu();
        }
        Instant middag = dag.atTime(LocalTime.NOON).atZone(Nederlands.TIJDZONE).toInstant();
        boolean hierGemaakt = wijze != Klachtbriefwijze.BUITENOM;
        return hierGemaakt && middag.isBefore(brief.gemaaktOp()) ? brief.gemaaktOp() : middag;
    }

    /** The e-mail did not reach the klager, so it told nothing (2:11 lid 3). */
    static void isNietAangekomen(Klacht klacht, Klachtbrief brief, Klachtwerk werk) {
        isNietAangekomen(klacht, brief, new Klachtdaad(werk.vandaag(), ""), werk);
    }

    /** The same, on the day and by what somebody says. */
    static void isNietAangekomen(Klacht klacht, Klachtbrief brief, Klachtdaad hoe, Klachtwerk werk) {
        brief.isNietAangekomen();
        String erna = hoe.toelichting().isEmpty() ? "" : Klachtstap.OMDAT + hoe.toelichting();
        klacht.leg(werk.stap(Klachtstapsoort.NIET_AANGEKOMEN, hoe.dag(), toelichting(brief) + erna, null));
    }

    /** How a step on the timeline says which letter it is about. */
    static String toelichting(Klachtbrief brief) {
        boolean buitenom = brief.wijze().equals(Optional.of(Klachtbriefwijze.BUITENOM));
        String wat = buitenom ? Klachtteksten.tekst("brief.buitenom.stap", brief.onderwerp()) : brief.onderwerp();
        return wat + " (" + brief.naam() + ")";
    }

    private void vertel(Klacht klacht, Klachtbrief brief, LocalDate dag, Klachtwerk werk) {
        Klachtstap stap = werk.stap(
                stap(klacht, brief, dag), dag, toelichting(brief), brief.tot().orElse(null));
        if (stap.soort() == Klachtstapsoort.AFSCHRIFT_VERZONDEN) {
            wie(klacht, brief).forEach(beklaagde -> {
                klacht.zendAfschrift(beklaagde, stap);
                gevoegd.afschrift(klacht, beklaagde, stap);
            });
        } else {
            klacht.leg(stap);
        }
        if (brief.soort().aan() == Klachtbriefsoort.Aan.KLAGER) {
            gevoegd.verteld(klacht, stap);
        }
        uitnodiging.verzonden(
                klacht,
                Briefinvoer.lees(brief, 0, sleutel.open(brief.id(), Klachtbrieven.INVOER, brief.invoer())),
                wie(klacht, brief),
                stap);
        if (wetenVanAdvies(klacht, brief)) {
            klacht.leg(werk.stap(Klachtstapsoort.ADVIES_MEEGEDEELD, dag, toelichting(brief), null));
        }
    }

    /** Whether klager and beklaagden have all been told who advises, with this letter as the last, and not before (9:15 lid 1). */
    private boolean wetenVanAdvies(Klacht klacht, Klachtbrief laatste) {
        Optional<Klachtstap> gevraagd = klacht.feiten().adviesGevraagd();
        if (gevraagd.isEmpty() || klacht.feiten().adviesMeegedeeld().isPresent()) {
            return false;
        }
        Set<String> weten = archief.van(klacht.id()).stream()
                .filter(rij -> rij.isVerteld() && rij.soort().noemtAdvies())
                .filter(rij -> !rij.gemaaktOp().isBefore(gevraagd.get().op()))
                .map(Briefrij::ontvanger)
                .collect(Collectors.toSet());
        if (laatste.soort().noemtAdvies()) {
            weten.add(laatste.ontvanger());
        }
        return wetenHetAllen(klacht, weten);
    }

    private static List<Beklaagde> wie(Klacht klacht, Klachtbrief brief) {
        return klacht.gedragingen().stream()
                .map(Gedraging::beklaagde)
                .filter(beklaagde -> Klachtbriefontvanger.sleutel(beklaagde).equals(brief.ontvanger()))
                .distinct()
                .toList();
    }

    private void kondigAan(Klacht klacht, Klachtbrief brief, LocalDate vandaag) {
        String geheim = sleutel.nieuw();
        LocalDate tot = termijnen.bereken(LEZEN, vandaag).einde();
        Briefteksten teksten = sjablonen.teksten();
        Map<String, String> zinnen = Map.of(
                "gemeente", gemeente,
                "adres", postbode.adres(PAGINA + geheim),
                "tot", Nederlands.datum(tot),
                "aard", teksten.aarden().get(brief.soort().aard()),
                "reactie", reactie(brief, teksten.vast()),
                "kenmerk", teksten.vast().get(kenmerk(klacht.klager())));
        Briefteksten.Mail mail = teksten.aankondiging();
        Aankondiging aankondiging = new Aankondiging(
                klacht.klager().email(),
                Briefsjabloon.vul(mail.onderwerp(), zinnen),
                Briefsjabloon.vul(mail.tekst(), zinnen));
        String kenmerk = klacht.kenmerk().orElseThrow();
        brief.zetKlaar(
                sleutel.hash(geheim), sleutel.kenmerkhash(brief.id(), kenmerk), tot, postbode.geefMee(aankondiging));
    }

    private static String kenmerk(Klager klager) {
        if (klager.postcode() != null) {
            return "kenmerkPostcode";
        }
        return klager.telefoon() == null ? "kenmerkNummer" : "kenmerkTelefoon";
    }

    /**
     * Whoever is asked for consent says nothing when he says nothing; whoever is asked for an answer, is told until when, and whoever is invited need
     * not come (9:10 lid 2). What corrects a letter asks nothing: what asked something goes anew instead.
     */
    private static String reactie(Klachtbrief brief, Map<String, String> woorden) {
        if (brief.soort() == Klachtbriefsoort.INSTEMMING) {
            return woorden.get("reactieMag");
        }
        return brief.tot()
                .map(dag -> Briefsjabloon.vul(
                        woorden.get(brief.soort().nodigtUit() ? "reactieKan" : "reactieWel"),
                        Map.of("dag", Nederlands.dagEnDatum(dag))))
                .orElse(woorden.get("reactieNiet"));
    }

    /**
     * Verdaging is told once klager and beklaagden all know (9:11 lid 2); until the last of them it is a letter as any other. So is a letter
     * about what was recorded this day by hand.
     */
    private Klachtstapsoort stap(Klacht klacht, Klachtbrief brief, LocalDate vandaag) {
        Klachtstapsoort stap = brief.soort().stap();
        boolean nogNiet = stap == Klachtstapsoort.VERDAGING_MEEGEDEELD && !wetenHetAllen(klacht, brief);
        if (nogNiet) {
            return Klachtstapsoort.VERDAGING_BRIEF_VERZONDEN;
        }
        return staatErAl(klacht, brief, vandaag) ? Klachtstapsoort.BRIEF_VERZONDEN : stap;
    }

    private static boolean staatErAl(Klacht klacht, Klachtbrief brief, LocalDate vandaag) {
        return brief.soort().vraagtDag()
                && klacht.stappen().stream()
                        .anyMatch(stap -> stap.soort() == brief.soort().stap()
                                && stap.dag().equals(vandaag)
                                && Optional.ofNullable(stap.tot()).equals(brief.tot()));
    }

    private boolean wetenHetAllen(Klacht klacht, Klachtbrief laatste) {
        Set<String> weten = archief.van(klacht.id()).stream()
                .filter(rij -> rij.isVerteld() && rij.soort().stap() == Klachtstapsoort.VERDAGING_MEEGEDEELD)
                .map(Briefrij::ontvanger)
                .collect(Collectors.toSet());
        weten.add(laatste.ontvanger());
        return wetenHetAllen(klacht, weten);
    }

    private static boolean wetenHetAllen(Klacht klacht, Set<String> weten) {
        return weten.contains(Klachtbriefontvanger.KLAGER)
                && weten.containsAll(Klachtbriefontvanger.beklaagden(klacht));
    }
}
