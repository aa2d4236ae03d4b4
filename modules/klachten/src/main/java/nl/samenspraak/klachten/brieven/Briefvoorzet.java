package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.klachten.advies.Klachtadvies;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.afhandelen.Nietbehandeling;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.dossier.KlaagschriftIsVolledig;
import nl.samenspraak.klachten.dossier.Klaagschrifteis;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.horen.Hoorafzien;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.horen.Hoorzitting;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.maatregelen.Maatregel;
import nl.samenspraak.klachten.oordeel.Eindoordeel;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/** Begins a letter with what was decided before, so that nobody types it twice and the letter says what the dossier says. */
@ApplicationScoped
class Briefvoorzet {

    /** The code of the field in which a letter says why it deviates from the advice (9:16). */
    static final String AFWIJKING = "afwijking";

    private static final String OORDEEL = "oordeel";

    private Behandelstukken stukken;
    private Klachtbriefsjablonen sjablonen;
    private Klachtinstanties instanties;

    Briefvoorzet() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefvoorzet(Behandelstukken stukken, Klachtbriefsjablonen sjablonen, Klachtinstanties instanties) {
        this.stukken = stukken;
        this.sjablonen = sjablonen;
        this.instanties = instanties;
    }

    /**
     * What is known before somebody writes.
     *
     * @param velden by the code of the field
     * @param grond code of the ground for not handling it, or empty
     * @param tot the day that an invitation named, or {@code null}
     * @param hoordag the day of the hearing, when one was proposed, or {@code null}
     */
    record Voorzet(Map<String, String> velden, String grond, LocalDate tot, LocalDate hoordag) {}

    Voorzet van(Klacht klacht, Klachtbriefsoort soort, Klachtbriefontvanger aan) {
        Map<String, String> velden = new HashMap<>();
        Optional<Nietbehandeling> besluit = stukken.laatste(Nietbehandeling.class, klacht.id());
        besluit.ifPresent(niet -> velden.put("uitleg", uitleg(klacht, niet)));
        Optional<Afspraak> gesprek = uitnodiging(klacht, soort, aan).flatMap(Hoorzitting::voorstel);
        gesprek.ifPresent(afspraak -> {
            velden.put(Klachtbriefverzoek.HOORTIJD, afspraak.tijd());
            velden.put(Klachtbriefverzoek.HOORPLAATS, afspraak.plaats());
        });
        uitnodiging(klacht, soort, aan)
                .filter(zitting -> zitting.klager() && !zitting.beklaagden().isEmpty())
                .ifPresent(samen -> velden.put(
                        "erbij",
                        sjablonen
                                .teksten()
                                .vast()
                                .get(soort == Klachtbriefsoort.UITNODIGING_KLAGER ? "samenKlager" : "samenBeklaagde")));
        verslag(klacht, soort, aan).ifPresent(tekst -> velden.put("verslag", tekst));
        stukken.laatste(Eindoordeel.class, klacht.id()).ifPresent(oordeel -> {
            velden.put("conclusies", conclusies(klacht, soort, oordeel));
            velden.put(AFWIJKING, oordeel.afwijking());
        });
        if (soort.verbetertOordeel()) {
            uitleg(klacht, Klachtstapsoort.OORDEEL_VERBETERD).ifPresent(tekst -> velden.put("fout", tekst));
        }
        velden.put("ontbreekt", gebreken(klacht));
        uitleg(klacht, soort.zegtAdviesAf() ? Klachtstapsoort.ADVIES_INGETROKKEN : Klachtstapsoort.VERDAAGD)
                .ifPresent(tekst -> velden.put("reden", tekst));
        uitleg(klacht, Klachtstapsoort.ADVIES_GEVRAAGD)
                .ifPresent(tekst -> velden.put("vraag", Klachtadvies.vraag(tekst)));
        if (soort == Klachtbriefsoort.DOORZENDING_ONTVANGER) {
            Doorzendbericht.van(klacht).stream()
                    .filter(bericht -> bericht.naam().equals(aan.naam()))
                    .forEach(bericht -> velden.put("waarom", bericht.reden()));
            velden.put("bereikbaar", bereikbaar(klacht.klager()));
        }
        if (soort == Klachtbriefsoort.EINDE_BEKLAAGDE) {
            einde(klacht).ifPresent(tekst -> velden.put("hoe", tekst));
        }
        velden.put(
                "bestemming",
                Doorzendbericht.van(klacht).stream()
                        .map(bericht -> Briefsjabloon.vul(
                                sjablonen.teksten().vast().get("doorgestuurd"),
                                Map.of("wie", bericht.naam(), "reden", bericht.reden())))
                        .collect(Collectors.joining("\n\n")));
        if (vraagt(soort, OORDEEL)) {
            velden.put(OORDEEL, oordeel(klacht, aan));
        }
        if (vraagt(soort, "onderzoek")) {
            velden.put("onderzoek", onderzoek(klacht));
        }
        return new Voorzet(
                velden,
                grond(klacht).orElse(""),
                uitnodiging(klacht, soort, aan).map(Hoorzitting::antwoordTot).orElse(null),
                gesprek.map(Afspraak::dag).orElse(null));
    }

    /** What was concluded, and to the klager which measures were taken: of a beklaagde only his own matter, which its writer says. */
    private String conclusies(Klacht klacht, Klachtbriefsoort soort, Eindoordeel oordeel) {
        String maatregelen = soort != Klachtbriefsoort.AFDOENING
                ? ""
                : stukken.alle(Maatregel.class, klacht.id()).stream()
                        .map(Maatregel::omschrijving)
                        .filter(wat -> !oordeel.conclusies().contains(wat))
                        .map(wat -> "- " + wat.replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
        return Stream.of(
                        oordeel.conclusies(),
                        maatregelen.isEmpty()
                                ? ""
                                : sjablonen.teksten().vast().get("maatregelen") + "\n\n" + maatregelen)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** No more than what is needed to answer (AVG 5): the address, and without that what he did give. */
    private static String bereikbaar(Klager klager) {
        if (klager.heeftPostadres()) {
            return Stream.concat(Stream.of(klager.naam()), klager.adresregels().stream())
                    .collect(Collectors.joining(", "));
        }
        String bereik = Optional.of(klager.email())
                .filter(email -> !email.isEmpty())
                .or(() -> Optional.ofNullable(klager.telefoon()).map(Telefoonnummer::weergave))
                .orElse("");
        return bereik.isEmpty() ? "" : klager.naam() + ", " + bereik;
    }

    /** Why there is no oordeel, in words that say no more than that; of a part that ended by itself its writer says it. */
    private Optional<String> einde(Klacht klacht) {
        String welk = klacht.feiten().nietBehandeld()
                ? "Niet"
                : klacht.afdoening()
                        .map(hoe -> switch (hoe) {
                            case INFORMEEL -> "Tevreden";
                            case INGETROKKEN -> "Ingetrokken";
                            case DOORGEZONDEN -> "Doorgezonden";
                            default -> "";
                        })
                        .orElse("");
        return welk.isEmpty()
                ? Optional.empty()
                : Optional.of(sjablonen.teksten().vast().get("einde" + welk));
    }

    /** What a letter does not ask for is not looked up for it. */
    private boolean vraagt(Klachtbriefsoort soort, String veldcode) {
        return sjablonen.teksten().brieven().get(soort).velden().stream()
                .anyMatch(veld -> veld.code().equals(veldcode));
    }

    /** What was found and what is thought of it, of this beklaagde only (9:12). */
    private String oordeel(Klacht klacht, Klachtbriefontvanger aan) {
        return aan.gedragingen(klacht).stream()
                .filter(gedraging -> gedraging.oordeel() != null)
                .map(gedraging -> vul(
                        "oordeelBeklaagde",
                        Map.of(
                                "wat", gedraging.omschrijving(),
                                "bevindingen", gedraging.bevindingen(),
                                "oordeel",
                                        sjablonen.teksten().oordelenBeklaagde().get(gedraging.oordeel()))))
                .collect(Collectors.joining("\n\n"));
    }

    /** Who advises on this klacht, or would have, when somebody was asked (9:15). */
    Optional<String> adviseur(Klacht klacht) {
        return stukken.laatste(Klachtadvies.class, klacht.id())
                .map(Klachtadvies::orgaan)
                .filter(orgaan -> !orgaan.isEmpty());
    }

    /** To whom a letter of this kind can go: whose conduct it is about, who complains, who advises. */
    List<Klachtbriefontvanger> ontvangers(Klacht klacht, Klachtbriefsoort soort) {
        return soort.aan() == Klachtbriefsoort.Aan.ADVISEUR
                ? adviseur(klacht).map(this::adviseur).stream().toList()
                : Klachtbriefontvanger.van(
                        soort, klacht, sjablonen.teksten().vast().get("bestuur"));
    }

    private Klachtbriefontvanger adviseur(String naam) {
        return Klachtbriefontvanger.adviseur(
                naam,
                instanties.alle(Klachtinstantie.Soort.ADVIESCOMMISSIE).stream()
                        .filter(instantie -> instantie.naam().equals(naam))
                        .map(Klachtinstantie::adres)
                        .filter(adres -> !adres.isEmpty())
                        .limit(1)
                        .toList());
    }

    /** The code of the ground on which was decided not to handle it, when that was decided (9:8). */
    Optional<String> grond(Klacht klacht) {
        return stukken.laatste(Nietbehandeling.class, klacht.id())
                .map(Nietbehandeling::grond)
                .map(NietBehandelgrond::code);
    }

    /** Why it is not handled; of gedragingen of which that differs, each says what it is about. */
    private String uitleg(Klacht klacht, Nietbehandeling besluit) {
        List<Gedraging> buiten =
                klacht.gedragingen().stream().filter(Gedraging::buiten).toList();
        boolean verschilt =
                buiten.stream().map(Gedraging::nietUitleg).distinct().count() > 1;
        return verschilt
                ? buiten.stream()
                        .map(gedraging -> Briefsjabloon.vul(
                                sjablonen.teksten().vast().get("uitlegBij"),
                                Map.of("wat", gedraging.omschrijving(), "uitleg", gedraging.nietUitleg())))
                        .collect(Collectors.joining("\n\n"))
                : besluit.toelichting();
    }

    /** The advice that came, when it came. */
    Optional<NieuwAdvies> advies(Klacht klacht) {
        return Klachtadvies.geldend(stukken, klacht.id()).flatMap(Klachtadvies::ontvangen);
    }

    /** Whether the outcome deviates from the advice, so that the letter has to say why (9:16). */
    boolean wijktAf(Klacht klacht) {
        return stukken.laatste(Eindoordeel.class, klacht.id())
                .filter(Eindoordeel::wijktAf)
                .isPresent();
    }

    private Optional<Hoorzitting> uitnodiging(Klacht klacht, Klachtbriefsoort soort, Klachtbriefontvanger aan) {
        return switch (soort) {
            case UITNODIGING_KLAGER -> zitting(klacht, Hoorzitting::klager);
            case UITNODIGING_BEKLAAGDE ->
                zitting(klacht, hoor -> hoor.beklaagden().contains(aan.naam()));
            default -> Optional.empty();
        };
    }

    private Optional<Hoorzitting> zitting(Klacht klacht, Predicate<Hoorzitting> welke) {
        return stukken.alle(Hoorzitting.class, klacht.id()).stream()
                .filter(welke)
                .reduce((eerder, later) -> later);
    }

    /** Of the hearing at which this one was: what another said elsewhere is not his to read. */
    private Optional<String> verslag(Klacht klacht, Klachtbriefsoort soort, Klachtbriefontvanger aan) {
        return gehoord(klacht, soort, aan).map(Verslag::verslag);
    }

    private Optional<Verslag> gehoord(Klacht klacht, Klachtbriefsoort soort, Klachtbriefontvanger aan) {
        Predicate<Verslag> wie = soort == Klachtbriefsoort.VERSLAG
                ? Verslag::klager
                : hoor -> hoor.beklaagden().contains(aan.naam());
        return stukken.alle(Hoorzitting.class, klacht.id()).stream()
                .flatMap(zitting -> zitting.gehoord().stream())
                .filter(wie)
                .reduce((eerder, later) -> later);
    }

    /** How a letter says who hears, or heard: we do, or whoever advises (9:15 lid 2). */
    Map<String, String> wieHoort(Klacht klacht, Klachtbriefsoort soort, Klachtbriefontvanger aan) {
        Optional<LocalDate> dag = gehoord(klacht, soort, aan)
                .map(Verslag::dag)
                .or(() -> klacht.feiten().laatste(Klachtstapsoort.GEHOORD).map(Klachtstap::dag));
        Optional<String> hoorde =
                dag.filter(deze -> hoordeAdviseur(klacht, deze)).flatMap(deze -> adviseur(klacht));
        Optional<String> hoort = klacht.feiten().adviesGevraagd().flatMap(gevraagd -> adviseur(klacht));
        return Map.of(
                "verslaggesprek", wie("verslagGesprek", hoorde.map(Nederlands::hoofdletter)),
                "verslagartikel", wie("verslagArtikel", hoorde),
                "wilhoren", wie("wilHoren", hoort.map(Nederlands::hoofdletter)),
                "maaktverslag", wie("maaktVerslag", hoort));
    }

    private String wie(String woorden, Optional<String> adviseur) {
        return adviseur.map(wie -> vul(woorden + "Adviseur", Map.of("commissie", wie)))
                .orElseGet(() -> vul(woorden, Map.of()));
    }

    /** What was done to find out, a point each: of everybody who had to be offered to be heard, that he was, or why not (9:10). */
    private String onderzoek(Klacht klacht) {
        Hoorstand stand = Hoorstand.van(klacht, stukken);
        List<String> punten = new ArrayList<>();
        if (stand.klagerBekend()) {
            punten.addAll(zinnen(klacht, stand, Hoorstand.KLAGER));
        }
        for (String wie : stand.beklaagden()) {
            zinnen(klacht, stand, wie).stream()
                    .map(zin -> stand.beklaagden().size() == 1 ? zin : over(klacht, wie, zin))
                    .forEach(punten::add);
        }
        advies(klacht)
                .ifPresent(gekomen -> punten.add(vul(
                        "onderzoekAdvies",
                        Map.of(
                                "dag",
                                Nederlands.dagEnDatum(gekomen.dag()),
                                "commissie",
                                adviseur(klacht).orElse("")))));
        return punten.stream().map(punt -> "- " + punt).collect(Collectors.joining("\n"));
    }

    /** That this one was heard, by whom and on each day on which he was; or that he was not, and why. Nothing when neither was recorded. */
    private List<String> zinnen(Klacht klacht, Hoorstand stand, String wie) {
        String over = wie.equals(Hoorstand.KLAGER) ? "onderzoekKlager" : "onderzoekBeklaagde";
        List<String> gehoord = stand.dagen(wie).stream()
                .map(dag -> door(
                        over,
                        hoordeAdviseur(klacht, dag) ? adviseur(klacht) : Optional.empty(),
                        "dag",
                        Nederlands.dagEnDatum(dag)))
                .toList();
        return gehoord.isEmpty()
                ? stand.afgezien(wie).map(niet -> nietGehoord(over, niet)).stream()
                        .toList()
                : gehoord;
    }

    /** Who advises hears (9:15 lid 2), from when it was asked until it is the college's own again. */
    private static boolean hoordeAdviseur(Klacht klacht, LocalDate dag) {
        boolean adviseert = false;
        boolean hoorde = false;
        for (Klachtstap stap : klacht.feiten().stappen()) {
            switch (stap.soort()) {
                case ADVIES_GEVRAAGD -> adviseert = true;
                case ADVIES_INGETROKKEN -> adviseert = false;
                case GEHOORD -> hoorde = stap.dag().equals(dag) ? adviseert : hoorde;
                default -> {
                    // Nothing else changes who hears.
                }
            }
        }
        return hoorde;
    }

    private String nietGehoord(String over, Hoorafzien niet) {
        boolean klager = niet.beklaagde().equals(Hoorstand.KLAGER);
        String waarom = switch (niet.reden()) {
            case KENNELIJK_ONGEGROND -> "klagerOngegrond";
            case AFGEZIEN -> klager ? "klagerAfgezien" : "beklaagdeAfgezien";
            case GEEN_ANTWOORD -> klager ? "klagerZweeg" : "beklaagdeZweeg";
        };
        Optional<String> beslist = Optional.of(niet.beslist()).filter(orgaan -> !orgaan.isEmpty());
        return door(over + "Niet", beslist, "waarom", sjablonen.teksten().vast().get(waarom));
    }

    /** We did it ourselves, or whoever advises did. */
    private String door(String woorden, Optional<String> adviseur, String plek, String tekst) {
        return adviseur.map(
                        wie -> vul(woorden + "Adviseur", Map.of(plek, tekst, "commissie", Nederlands.hoofdletter(wie))))
                .orElseGet(() -> vul(woorden, Map.of(plek, tekst)));
    }

    private String vul(String woorden, Map<String, String> delen) {
        return Briefsjabloon.vul(sjablonen.teksten().vast().get(woorden), delen);
    }

    /** Of more than one beklaagde it is said which one by what he did: the klager need not know who that was. */
    private String over(Klacht klacht, String wie, String zin) {
        String wat = klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.behandeld()
                        && gedraging.beklaagde().weergave().equals(wie))
                .map(gedraging -> gedraging.omschrijving().replace('\n', ' ').replaceFirst("[.]$", ""))
                .collect(Collectors.joining("; "));
        return Briefsjabloon.vul(sjablonen.teksten().vast().get("uitlegBij"), Map.of("wat", wat, "uitleg", zin));
    }

    private String gebreken(Klacht klacht) {
        Set<Klaagschrifteis> ontbreekt = Set.copyOf(KlaagschriftIsVolledig.gebreken(klacht));
        List<String> punten = sjablonen.teksten().eisen().entrySet().stream()
                .filter(eis -> ontbreekt.contains(eis.getKey()))
                .map(eis -> "- " + eis.getValue())
                .toList();
        return String.join("\n", punten);
    }

    private static Optional<String> uitleg(Klacht klacht, Klachtstapsoort soort) {
        return klacht.feiten().stappen().stream()
                .filter(stap -> stap.soort() == soort && !stap.toelichting().isEmpty())
                .map(Klachtstap::toelichting)
                .reduce((eerder, later) -> later);
    }
}
