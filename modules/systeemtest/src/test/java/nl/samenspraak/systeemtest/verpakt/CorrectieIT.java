package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.BriefoverzichtView.Keuze;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.conclusie.CoordinatieVolgt;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctiebesluit;
import nl.samenspraak.toeleiding.correctie.Correctieregister;
import nl.samenspraak.toeleiding.correctie.CorrectiesView;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.NieuweCorrectie;
import nl.samenspraak.toeleiding.deling.Delingenboek;
import nl.samenspraak.toeleiding.deling.NieuweDeling;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.verzoek.NieuwVerzoek;
import nl.samenspraak.toeleiding.verzoek.Verzoekenboek;
import nl.samenspraak.toeleiding.verzoek.Verzoekwijze;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Correcting what was recorded, on a real database, behind the real gate. */
@Tag("R-TOE-28")
class CorrectieIT extends Verpakt {

    private static final String PARTIJ = "Budgetwinkel, schuldhulpverlening";

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Bepalen of er naast de Wmo een tweede terrein is.",
            "Mevrouw zegt dat de Budgetwinkel haar schulden regelt, maar weet niet of dat nog loopt.",
            "Zij vond thuis geen brief; alleen welke hulp er eerder was, wordt gevraagd.",
            "Een lijstje raakt haar weinig, en zonder antwoord blijft haar hulp stilstaan.");

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Correctieregister register;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Verzoekenboek verzoeken;

    @Inject
    private Delingenboek delingen;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @Test
    void wat_verbeterd_is_blijft_verschuldigd_aan_ieder_die_het_kreeg_tot_de_brief_weg_is() {
        ToeleidingId id = metDeling("Verbeterd");
        Feit feit = feit(id, "bevinding");
        Proeftoeleiding.gedaan(register.vraag(id, nieuw(feit, "Woont met haar zus"), versie(id), proef.doel(id)));
        assertThat(register.vraag(id, nieuw(feit, "Nog anders"), versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.CORRECTIE_LOOPT_AL);
        assertThat(feit(id, "bevinding").tekst()).as("nog niet besloten").isEqualTo("Wat er is");

        long oud = versie(id);
        CorrectiesView.Regel gevraagd = open(id).correcties().get(0);
        Correctiebesluit ja = new Correctiebesluit(true, "Haar zus was bij het gesprek.", "", kreeg(id, PARTIJ));
        assertThat(register.beslis(
                                id,
                                gevraagd.id(),
                                new Correctiebesluit(true, "Haar zus was bij het gesprek.", ""),
                                oud,
                                proef.doel(id))
                        .bezwaar())
                .as("een brief noemt het gegeven: eerst zeggen wie het kreeg")
                .contains(Weigerreden.KREEG_ONTBREEKT);
        Proeftoeleiding.gedaan(register.beslis(id, gevraagd.id(), ja, oud, proef.doel(id)));
        assertThatThrownBy(() -> register.beslis(id, gevraagd.id(), ja, oud, proef.doel(id)))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(open(id).kregen(feit.sleutel()))
                .as("wie iets kreeg; niet wie alleen een vraag kreeg")
                .extracting(wie -> wie.naam())
                .containsExactly(PARTIJ);
        CorrectiesView.Regel besloten = open(id).correcties().get(0);
        assertThat(besloten.oud()).isEqualTo("Wat er is");
        assertThat(feit(id, "bevinding").tekst()).isEqualTo("Woont met haar zus");
        assertThat(besloten.brieven())
                .extracting(bericht -> bericht.aan().naam())
                .contains(PARTIJ)
                .hasSize(2);

        Keuze aanPartij = verschuldigd(id);
        assertThat(aanPartij.verschuldigd()).isTrue();
        assertThat(brieven.bekijk(
                                id,
                                new Briefopdracht(Briefsoort.CORRECTIE, aanPartij.ontvanger(), Map.of()),
                                proef.doel(id))
                        .blad()
                        .html())
                .as("waarover, over wie, wat er stond en wat het is")
                .contains("Anna Verbeterd", "wat wij vonden bij het punt: waar u tegenaan loopt")
                .contains("Wat er is", "Woont met haar zus");
        assertThat(brieven.bekijk(
                                id,
                                new Briefopdracht(
                                        Briefsoort.CORRECTIE,
                                        partij("Wmo-loket Zandermeer").toString(),
                                        Map.of()),
                                proef.doel(id))
                        .reden())
                .as("die kreeg alleen een vraag, en hoort niets")
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);
        verstuur(id, aanPartij, Map.of(), Briefwijze.BEVEILIGD);
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .extracting(Keuze::soort)
                .as("en daarna is er geen vrije brief meer")
                .doesNotContain(Briefsoort.CORRECTIE);
        verstuur(id, keuze(id, Briefsoort.CORRECTIEBESLUIT), Map.of(), Briefwijze.GEGEVEN);
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .extracting(Keuze::soort)
                .doesNotContain(Briefsoort.CORRECTIEBESLUIT);
        assertThat(open(id).correcties().get(0).brieven()).noneMatch(bericht -> bericht.verstuurdOp() == null);
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = '" + PARTIJ + "'",
                        id.waarde()))
                .as("de deling en de correctie")
                .isEqualTo(2);
    }

    @Test
    void wie_alleen_een_vraag_kreeg_hoort_niet_wat_er_stond() {
        ToeleidingId id = metDeling("Alleengevraagd");
        Feit feit = feit(id, "bevinding");
        String loket = partij("Wmo-loket Zandermeer").toString();
        assertThat(register.vraag(
                                id,
                                new NieuweCorrectie(
                                        feit.sleutel(), "Woont met haar zus", proef.vandaag(), true, Set.of(loket)),
                                versie(id),
                                proef.doel(id))
                        .bezwaar())
                .as("ook dat het bestreden is, verraadt het gegeven")
                .contains(Weigerreden.KREEG_DIT_NIET);
        Proeftoeleiding.gedaan(register.vraag(id, nieuw(feit, "Woont met haar zus"), versie(id), proef.doel(id)));
        assertThat(register.beslis(
                                id,
                                open(id).correcties().get(0).id(),
                                new Correctiebesluit(true, "Haar zus was erbij.", "", Set.of(loket)),
                                versie(id),
                                proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.KREEG_DIT_NIET);
        Proeftoeleiding.gedaan(register.beslis(
                id,
                open(id).correcties().get(0).id(),
                new Correctiebesluit(true, "Haar zus was bij het gesprek.", "", Set.of("niemand")),
                versie(id),
                proef.doel(id)));

        assertThat(open(id).correcties().get(0).brieven())
                .as("alleen de inwoner")
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.isAanInwoner()).isTrue());
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .filteredOn(Keuze::verschuldigd)
                .extracting(Keuze::soort)
                .doesNotContain(Briefsoort.CORRECTIE);
    }

    @Test
    void wie_een_gegeven_in_een_verzoek_las_kreeg_het_ook() {
        ToeleidingId id = metDeling("Gelezen");
        Feit bekend = open(id).feiten().stream()
                .filter(dit -> dit.soort().equals("bekend") && dit.wat().equals("Budgetwinkel"))
                .findFirst()
                .orElseThrow();

        assertThat(open(id).kregen(bekend.sleutel()))
                .as(
                        "het verzoek aan het loket noemt de Budgetwinkel; wie iets anders kreeg, leest uit geen brief waar zij bekend is")
                .extracting(wie -> wie.naam())
                .containsExactly("Wmo-loket Zandermeer");
    }

    @Test
    @Tag("R-TOE-28")
    void ook_de_vraag_van_de_inwoner_en_wat_er_gemeld_is_zijn_te_verbeteren_en_dragen_het_merk() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Eigenvraag");
        Proeftoeleiding.gedaan(proef.buitenkant(id));
        assertThat(open(id).feiten()).extracting(Feit::soort).contains("vraag", "signaal", "aanleiding", "hulp");
        Feit vraag = feit(id, "vraag");
        for (String soort : List.of("vraag", "signaal", "hulp")) {
            Proeftoeleiding.gedaan(register.vraag(
                    id,
                    new NieuweCorrectie(feit(id, soort).sleutel(), "Anders", proef.vandaag(), true, Set.of("niemand")),
                    versie(id),
                    proef.doel(id)));
        }

        assertThat(proef.open(id).vraag().beperkt()).isTrue();
        assertThat(proef.open(id).vraag().signaalBeperkt()).isTrue();
        assertThat(proef.open(id).buitenkanten()).allMatch(kant -> kant.beperkt());
        for (CorrectiesView.Regel deze : open(id).correcties()) {
            Proeftoeleiding.gedaan(register.beslis(
                    id,
                    deze.id(),
                    new Correctiebesluit(true, "De inwoner weet dit zelf het best.", "", Set.of("niemand")),
                    versie(id),
                    proef.doel(id)));
        }

        assertThat(proef.open(id).vraag().woorden()).isEqualTo("Anders");
        assertThat(proef.open(id).vraag().inhoud()).isEqualTo("Anders");
        assertThat(proef.open(id).vraag().beperkt()).isFalse();
        assertThat(proef.open(id).vraag().signaalBeperkt()).isFalse();
        assertThat(proef.open(id).buitenkanten()).noneMatch(kant -> kant.beperkt());
        assertThat(open(id).correcties())
                .filteredOn(deze -> deze.soort().equals("vraag"))
                .extracting(CorrectiesView.Regel::oud)
                .containsExactly(vraag.tekst());
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-COO-01")
    void een_fout_antwoord_uit_stap_2_is_later_te_verbeteren_en_dan_vervalt_wat_erop_steunt() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Foutantwoord");
        assertThat(proef.open(id).volgt()).isEqualTo(CoordinatieVolgt.VERPLICHT);
        Feit feit = open(id).feiten().stream()
                .filter(dit -> dit.soort().equals("bekend") && dit.wat().equals("Budgetwinkel"))
                .findFirst()
                .orElseThrow();
        assertThat(register.vraag(id, nieuw(feit, "mis"), versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.CORRECTIE_JA_OF_NEE);
        Proeftoeleiding.gedaan(register.vraag(id, nieuw(feit, "nee"), versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(register.beslis(
                id,
                open(id).correcties().get(0).id(),
                new Correctiebesluit(true, "Het was een ander met dezelfde naam.", ""),
                versie(id),
                proef.doel(id)));

        assertThat(proef.open(id).volgt()).isEqualTo(CoordinatieVolgt.NIET);
        assertThat(proef.open(id).telling().aantal()).isEqualTo(1);
    }

    @Test
    @Tag("R-AVG-02")
    @Tag("R-COO-01")
    void wat_de_inwoner_bestrijdt_telt_niet_mee_tot_er_besloten_is_en_het_scherm_zegt_dat() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Bestreden");
        Feit feit = open(id).feiten().stream()
                .filter(dit -> dit.soort().equals("bekend") && dit.wat().equals("Budgetwinkel"))
                .findFirst()
                .orElseThrow();
        Proeftoeleiding.gedaan(register.vraag(
                id,
                new NieuweCorrectie(feit.sleutel(), "Nee", proef.vandaag(), true, Set.of("niemand")),
                versie(id),
                proef.doel(id)));

        assertThat(proef.open(id).telling().aantal()).isEqualTo(1);
        assertThat(proef.open(id).volgt()).isEqualTo(CoordinatieVolgt.NIET);
        assertThat(proef.open(id).antwoorden())
                .filteredOn(antwoord -> antwoord.beperkt())
                .extracting(antwoord -> antwoord.organisatie())
                .containsExactly("Budgetwinkel");
        assertThat(onderzoek
                        .gaVerder(id, Stap.SAMENHANG, versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.BESTREDEN);

        Proeftoeleiding.gedaan(register.beslis(
                id,
                open(id).correcties().get(0).id(),
                new Correctiebesluit(false, "De Budgetwinkel bevestigt het.", ""),
                versie(id),
                proef.doel(id)));
        assertThat(proef.open(id).telling().aantal()).isEqualTo(2);
    }

    @Test
    void een_weigering_verandert_niets_en_draagt_wat_de_inwoner_zegt() {
        ToeleidingId id = metDeling("Geweigerd");
        Feit feit = feit(id, "bevinding");
        Proeftoeleiding.gedaan(register.vraag(id, nieuw(feit, "Iets anders"), versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(register.beslis(
                id,
                open(id).correcties().get(0).id(),
                new Correctiebesluit(false, "De BRP zegt iets anders.", "Zo is het echt."),
                versie(id),
                proef.doel(id)));

        CorrectiesView.Regel besloten = open(id).correcties().get(0);
        assertThat(besloten.stand()).isEqualTo(Correctiestand.GEWEIGERD);
        assertThat(besloten.verklaring()).isEqualTo("Zo is het echt.");
        assertThat(feit(id, "bevinding").tekst()).isEqualTo("Wat er is");
        assertThat(besloten.brieven()).as("alleen de inwoner hoort het").hasSize(1);
    }

    @Test
    @Tag("R-TOE-09")
    void na_een_nee_is_ook_weg_wat_verbeterd_was() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Weg");
        Proeftoeleiding.gedaan(proef.buitenkant(id));
        Feit hulp = feit(id, "hulp");
        assertThat(register.vraag(id, nieuw(hulp, "x".repeat(201)), versie(id), proef.doel(id))
                        .bezwaar())
                .as("past niet op de plek van de hulp")
                .contains(Weigerreden.CORRECTIE_TE_LANG);
        assertThat(register.vraag(id, nieuw(hulp, hulp.tekst()), versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.CORRECTIE_IS_HETZELFDE);
        Proeftoeleiding.gedaan(register.vraag(id, nieuw(hulp, "5 uur hulp"), versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(register.beslis(
                id,
                open(id).correcties().get(0).id(),
                new Correctiebesluit(true, "Het besluit zegt 5 uur.", ""),
                versie(id),
                proef.doel(id)));
        assertThat(feit(id, "hulp").tekst()).isEqualTo("5 uur hulp");

        proef.verstuur(id, new Briefopdracht(Briefsoort.CORRECTIEBESLUIT, "inwoner", Map.of()), Briefwijze.GEGEVEN);
        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.SAMENHANG, Proeftoeleiding.gestopt(Stap.SAMENHANG), versie(id), proef.doel(id)));
        for (String tabel : List.of("correctie", "correctieplicht")) {
            assertThat(log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", id.waarde()))
                    .as(tabel)
                    .isZero();
        }
    }

    private Set<String> kreeg(ToeleidingId id, String naam) {
        return open(id).kregen(feit(id, "bevinding").sleutel()).stream()
                .filter(wie -> wie.naam().equals(naam))
                .map(wie -> wie.sleutel())
                .collect(Collectors.toSet());
    }

    /** One party got data; another was only asked something. */
    private ToeleidingId metDeling(String naam) {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, naam);
        Proeftoeleiding.gedaan(proef.bevinding(id, Onderzoekspunt.PROBLEMEN));
        NieuweDeling gedeeld = new NieuweDeling(
                Delingrichting.GEVEN,
                partij(PARTIJ),
                "J. de Boer",
                "afstemming",
                "wgs",
                proef.vandaag(),
                NODIG,
                Set.of("stap-voor-stap"),
                Map.of("stap-voor-stap", "besproken op dinsdag"));
        Proeftoeleiding.gedaan(delingen.legVast(id, null, gedeeld, versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(verzoeken.stelOp(
                id,
                new NieuwVerzoek(
                        partij("Wmo-loket Zandermeer"), "voorzieningen", "wgs-8d", "", NODIG, Verzoekwijze.BRIEF),
                versie(id),
                proef.doel(id)));
        proef.vertel(id);
        UUID verzoek = verzoeken.toon(id, proef.doel(id)).verzoeken().get(0).id();
        Proeftoeleiding.gedaan(verzoeken.verstuur(id, verzoek, versie(id), proef.doel(id)));
        return id;
    }

    private PartijId partij(String naam) {
        return new PartijId(UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding.partij where naam = '" + naam + "'")));
    }

    private void verstuur(ToeleidingId id, Keuze keuze, Map<String, String> velden, Briefwijze wijze) {
        Briefopdracht opdracht = new Briefopdracht(keuze.soort(), keuze.ontvanger(), velden);
        Briefstuk stuk = brieven.bekijk(id, opdracht, proef.doel(id));
        assertThat(stuk.reden()).isNull();
        Proeftoeleiding.gedaan(brieven.verstuur(id, opdracht, stuk.blad().afdruk(), wijze, versie(id), proef.doel(id)));
    }

    /** The only one: who was only asked something, gets nothing of what stood here. */
    private Keuze verschuldigd(ToeleidingId id) {
        List<Keuze> moeten = brieven.open(id, proef.doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.CORRECTIE && keuze.verschuldigd())
                .toList();
        assertThat(moeten).extracting(Keuze::naam).containsExactly(PARTIJ);
        return moeten.get(0);
    }

    private Keuze keuze(ToeleidingId id, Briefsoort soort) {
        return brieven.open(id, proef.doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private Feit feit(ToeleidingId id, String soort) {
        return open(id).feiten().stream()
                .filter(feit -> feit.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    private NieuweCorrectie nieuw(Feit feit, String tekst) {
        return new NieuweCorrectie(feit.sleutel(), tekst, proef.vandaag());
    }

    private CorrectiesView open(ToeleidingId id) {
        return register.open(id, proef.doel(id));
    }

    private long versie(ToeleidingId id) {
        return proef.versie(id);
    }
}
