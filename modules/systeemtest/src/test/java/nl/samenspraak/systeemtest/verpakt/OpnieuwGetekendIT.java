package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.systeemtest.verpakt.Wandeling.Scherm;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that comes back shows nothing of a dossier without gate and line: along every page of the build that bears something of one. */
@Tag("R-LOG-01")
@Tag("op-postgresql")
class OpnieuwGetekendIT extends Verpakt {

    private static final int TEGELIJK_OPEN = 6;
    private static final int TEGELIJK = 4;

    /**
     * Names a bean that lists dossiers or lines about them, for how many there are, or makes one, or writes down a refusal, and shows nothing of any.
     */
    private static final Set<String> ALLEEN_AANTALLEN = Set.of(
            "/meldpunt/overzicht.xhtml",
            "/toegang/zegel.xhtml",
            "/toeleiding/deelwijzer.xhtml",
            "/toeleiding/handhavingnieuw.xhtml");

    private static final Set<String> LEZEN = Set.of("inzien", "opsommen", "zoeken");

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Paginabron bron;

    @Inject
    private Wandelmeldingen meldingen;

    @Inject
    private Wandelklachten klachten;

    @Inject
    private Wandeltoeleidingen toeleidingen;

    @Inject
    private Wandelinwoners inwoners;

    @Inject
    private Wandelcoordinaties coordinaties;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Logtabel log;

    private final List<String> mis = new ArrayList<>();
    private List<Dossierpagina> paginas;

    @BeforeEach
    void zorgDatErIetsTeZienIs() {
        String merk = Wandelmeldingen.merk();
        paginas = new ArrayList<>(meldingen.paginas(merk));
        paginas.addAll(klachten.paginas(merk, "Persoon" + merk));
        paginas.addAll(toeleidingen.paginas(merk, "Persoon" + merk));
        paginas.addAll(inwoners.paginas(merk));
        paginas.addAll(coordinaties.paginas(merk, "Persoon" + merk));
        // Whatever else was looked at since: for this purpose it was somebody with this pet.
        paginas.add(Dossierpagina.lijst(
                "/toegang/logboek.xhtml",
                "fg",
                "Wandelaar " + Wandelklachten.PET,
                Map.of("doel", "klacht-behandelen", "toon", "toon")));
        paginas.add(Dossierpagina.lijst("/toegang/aanmeldingen.xhtml", "fg", "Wandelaar fg", Map.of()));
    }

    @Test
    void elke_bladzijde_die_iets_van_een_dossier_draagt_wordt_bezocht() {
        Httpsessie niemand = Httpsessie.bezoeker(begin());
        Set<String> dragen = bron.paginas().stream()
                .filter(bron::draagtDossier)
                .filter(pagina -> !ALLEEN_AANTALLEN.contains(pagina))
                .filter(pagina -> niemand.haal(pagina)
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .contains("aanmelden"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> bezocht = paginas.stream().map(Dossierpagina::pad).collect(Collectors.toCollection(TreeSet::new));
        assertThat(bezocht)
                .as("staat een bladzijde er niet bij, maak er dan iets voor te zien")
                .isEqualTo(dragen);
    }

    @Test
    void wat_opnieuw_getekend_of_opnieuw_opgehaald_wordt_is_opnieuw_gelezen() {
        langsAlle((wandeling, eerst) -> {
            toont(wandeling, "geopend", eerst.pagina(), () -> wandeling.open(eerst.pagina()));
            for (Httpformulier formulier : eerst.formulieren()) {
                toont(
                        wandeling,
                        "na " + formulier.id(),
                        eerst.pagina(),
                        () -> wandeling.stuur(eerst, formulier.velden()));
                toont(
                        wandeling,
                        "na " + formulier.id() + " met script",
                        eerst.pagina(),
                        () -> wandeling.stuurMetScript(eerst, formulier));
            }
        });
    }

    @Test
    void wat_nog_eens_gestuurd_wordt_is_opnieuw_gelezen() {
        langsAlle((wandeling, eerst) -> eerst.eigen().stream().findFirst().ifPresent(formulier -> {
            wandeling.stuurInEersteBeurt(eerst, formulier);
            toont(wandeling, "nog eens", eerst.pagina(), () -> wandeling.stuurInEersteBeurt(eerst, formulier));
            tegelijk(wandeling, eerst, formulier);
        }));
    }

    /** As many lines as answers in which something of the dossier stands. */
    private void tegelijk(Wandeling wandeling, Scherm eerst, Httpformulier formulier) {
        int ervoor = wandeling.regels();
        List<CompletableFuture<Scherm>> onderweg = new ArrayList<>();
        for (int i = 0; i < TEGELIJK; i++) {
            onderweg.add(CompletableFuture.supplyAsync(() -> wandeling.stuurMetScript(eerst, formulier)));
        }
        long tonen = onderweg.stream()
                .map(CompletableFuture::join)
                .filter(scherm -> scherm.toont(eerst.pagina().toont().tekst()))
                .count();
        List<Regel> regels = wandeling.regelsSinds(ervoor);
        long gelezen = regels.stream()
                .filter(regel -> verleend(regel) && LEZEN.contains(regel.actie()))
                .count();
        eis(gelezen >= tonen, eerst.pagina() + ", tegelijk: " + tonen + " antwoorden" + kort(regels));
    }

    @Test
    void wat_voor_een_ander_gemaakt_is_geeft_niets_meer_en_wordt_opnieuw_beoordeeld() {
        perPet((pet, wandeling) -> perVenster(pet, paginas -> {
            wandeling.gaVerderAls(wandelaars.eerste(pet));
            List<Scherm> schermen = open(wandeling, paginas);
            wandeling.gaVerderAls(wandelaars.tweede(pet));
            schermen.forEach(scherm -> geeftNiets(wandeling, scherm));
            paginas.stream()
                    .filter(pagina -> pagina.andermans() != null)
                    .forEach(pagina -> wordtGeweigerd(wandeling, pagina));
        }));
    }

    @Test
    void wat_onder_een_andere_pet_gemaakt_is_geeft_niets_meer_en_laat_een_weigering_achter() {
        // An inwoner has one pet, and none to change it for.
        paginas.removeIf(pagina -> pagina.pet().equals(Wandelinwoners.PET));
        perPet((pet, wandeling) -> perVenster(pet, paginas -> {
            List<Scherm> schermen = open(wandeling, paginas);
            wandeling.wisselVanPet();
            schermen.forEach(scherm -> wordtGezien(geeftNiets(wandeling, scherm), scherm.pagina()));
            wandeling.wisselVanPet();
            schermen.forEach(scherm -> wordtGezien(geeftNiets(wandeling, scherm), scherm.pagina()));
        }));
    }

    @Test
    void een_ander_kenmerk_in_het_adres_wordt_beoordeeld_en_er_wordt_niets_mee_gedaan() {
        langsAlle((wandeling, eerst) -> {
            Dossierpagina pagina = eerst.pagina();
            if (pagina.parameter() == null) {
                return;
            }
            for (Dossier ander : anderen(pagina)) {
                for (Httpformulier formulier : eerst.eigen()) {
                    for (String knop : formulier.knoppen()) {
                        verwissel(wandeling, pagina, formulier.id(), knop, ander);
                    }
                }
            }
        });
    }

    private static List<Dossier> anderen(Dossierpagina pagina) {
        List<Dossier> anderen = new ArrayList<>();
        if (pagina.ook() != null) {
            anderen.add(pagina.ook());
        }
        if (pagina.andermans() != null) {
            anderen.add(pagina.andermans());
        }
        return anderen;
    }

    private void verwissel(Wandeling wandeling, Dossierpagina pagina, String formulier, String knop, Dossier ander) {
        Scherm vers = wandeling.open(pagina);
        int ervoor = wandeling.regels();
        Map<String, String> velden = new LinkedHashMap<>(
                vers.formulier(formulier).ingevuld(knop, LocalDate.now().toString()));
        velden.put(pagina.parameter(), ander.id().toString());
        Scherm antwoord = wandeling.stuur(vers, velden);

        List<Regel> regels = wandeling.regelsSinds(ervoor);
        String wat = pagina + ", " + knop + " met " + ander.tekst() + ": " + antwoord.status() + kort(regels);
        eis(antwoord.status() < 500, wat + " gaat stuk");
        if (!pagina.parameter().equals(Dossierpagina.ID)) {
            // Taken from the address when the page opens, and never again.
            eis(regels.stream().noneMatch(regel -> gaatOver(regel, ander)), wat + " komt aan een ander");
            return;
        }
        // When a field is wrong nothing is taken over, not even what stands in the address: then the page still shows
        // the first.
        eis(
                regels.stream().anyMatch(regel -> gaatOver(regel, ander))
                        || !antwoord.toont(ander.tekst())
                                && regels.stream().anyMatch(regel -> gaatOver(regel, pagina.toont())),
                wat + " wordt niet beoordeeld");
        eis(regels.stream().noneMatch(regel -> verleend(regel) && !LEZEN.contains(regel.actie())), wat + " doet iets");
        if (ander.equals(pagina.andermans())) {
            eis(!antwoord.toont(ander.tekst()), wat + " toont iets");
            eis(regels.stream().noneMatch(regel -> verleend(regel) && gaatOver(regel, ander)), wat + " mag");
        }
    }

    private static List<String> kort(List<Regel> regels) {
        return regels.stream()
                .map(regel -> regel.actie() + " " + regel.dossier() + " " + regel.uitkomst())
                .toList();
    }

    private static boolean verleend(Regel regel) {
        return regel.uitkomst().equals("verleend");
    }

    private void eis(boolean klopt, String anders) {
        if (!klopt) {
            mis.add(anders);
        }
    }

    private boolean gaatOver(Regel regel, Dossier dossier) {
        return dossier.id().equals(regel.dossier())
                || pseudoniemen.van(new PersoonId(dossier.id())).equals(regel.persoon());
    }

    /** @return the lines that it left */
    private List<Regel> geeftNiets(Wandeling wandeling, Scherm oud) {
        int begin = wandeling.regels();
        for (Httpformulier formulier : oud.formulieren()) {
            int ervoor = wandeling.regels();
            Map<String, String> velden = formulier.knoppen().isEmpty()
                    ? formulier.velden()
                    : formulier.ingevuld(
                            formulier.knoppen().get(0), LocalDate.now().toString());
            Scherm antwoord = wandeling.stuur(oud, velden);

            List<Regel> regels = wandeling.regelsSinds(ervoor);
            String wat = oud.pagina() + ", " + formulier.id() + ": " + antwoord.status() + kort(regels);
            eis(antwoord.status() == 400, wat + " wordt hersteld");
            eis(regels.stream().noneMatch(OpnieuwGetekendIT::verleend), wat + " opent iets");
            // What was typed on it is given back to whoever typed it; what stood on it is not.
            String tekst = oud.pagina().toont().tekst();
            eis(tekst.isEmpty() || !zonderGetypt(antwoord, velden).contains(tekst), wat + " toont " + tekst);
        }
        return wandeling.regelsSinds(begin);
    }

    /** As long as it is the same session, that somebody tried is written down. */
    private void wordtGezien(List<Regel> regels, Dossierpagina pagina) {
        eis(
                regels.stream().anyMatch(regel -> regel.uitkomst().equals("geweigerd")),
                pagina + " laat geen regel achter");
    }

    private void wordtGeweigerd(Wandeling wandeling, Dossierpagina pagina) {
        int ervoor = wandeling.regels();
        Scherm scherm = wandeling.open(pagina);

        List<Regel> regels = wandeling.regelsSinds(ervoor);
        String wat = pagina + " van een ander: " + scherm.status() + kort(regels);
        eis(!scherm.toont(pagina.toont().tekst()), wat + " toont iets");
        eis(
                regels.stream()
                        .anyMatch(regel -> gaatOver(regel, pagina.toont())
                                && regel.uitkomst().equals("geweigerd")),
                wat + " wordt niet geweigerd");
    }

    private static String zonderGetypt(Scherm antwoord, Map<String, String> velden) {
        String tekst = antwoord.antwoord().body();
        for (String getypt : velden.values()) {
            tekst = getypt.isEmpty() ? tekst : tekst.replace(getypt, "");
        }
        return tekst;
    }

    private void toont(Wandeling wandeling, String wat, Dossierpagina pagina, Supplier<Scherm> handeling) {
        int ervoor = wandeling.regels();
        Scherm scherm = handeling.get();
        List<Regel> regels = wandeling.regelsSinds(ervoor);
        String hier = pagina + ", " + wat + ": " + scherm.status() + kort(regels);
        eis(scherm.status() == 200, hier + " opent niet");
        boolean toont = scherm.toont(pagina.toont().tekst());
        // What was looked for may be gone: whoever wants to see it again, looks it up again.
        eis(
                toont || !pagina.vraag().isEmpty(),
                hier + " toont geen " + pagina.toont().tekst());
        eis(
                !toont || regels.stream().anyMatch(regel -> verleend(regel) && LEZEN.contains(regel.actie())),
                hier + " laat geen regel achter");
    }

    private void langsAlle(BiConsumer<Wandeling, Scherm> bezoek) {
        perPet((pet, wandeling) -> van(pet).forEach(pagina -> bezoek.accept(wandeling, wandeling.open(pagina))));
    }

    private List<Scherm> open(Wandeling wandeling, List<Dossierpagina> paginas) {
        List<Scherm> schermen = paginas.stream().map(wandeling::open).toList();
        schermen.forEach(scherm -> eis(
                scherm.toont(scherm.pagina().toont().tekst()),
                scherm.pagina() + " toont niet wat er is: " + scherm.status()));
        return schermen;
    }

    /** No more pages at a time than the server keeps for one browser. */
    private void perVenster(String pet, Consumer<List<Dossierpagina>> wandel) {
        List<Dossierpagina> alle = van(pet).toList();
        for (int vanaf = 0; vanaf < alle.size(); vanaf += TEGELIJK_OPEN) {
            wandel.accept(alle.subList(vanaf, Math.min(alle.size(), vanaf + TEGELIJK_OPEN)));
        }
    }

    private Stream<Dossierpagina> van(String pet) {
        return paginas.stream().filter(pagina -> pagina.pet().equals(pet));
    }

    private void perPet(BiConsumer<String, Wandeling> wandel) {
        paginas.stream().map(Dossierpagina::pet).distinct().forEach(pet -> {
            UUID wie = wandelaars.eerste(pet);
            wandel.accept(pet, new Wandeling(begin(), wie, log));
        });
        assertThat(mis).isEmpty();
    }

    private URI begin() {
        return URI.create("http://localhost:" + verzoek.getLocalPort() + "/");
    }
}
