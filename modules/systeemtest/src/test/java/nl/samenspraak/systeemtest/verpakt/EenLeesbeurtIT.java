package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.systeemtest.verpakt.Wandeling.Scherm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opening a page is one look: one line in the log for each whom it is about, that names every part that was seen. */
@Tag("R-LOG-01")
class EenLeesbeurtIT extends Verpakt {

    /**
     * Who talks to somebody on the phone sees four things that do not hang together: which other talks are kept, what was written down in this
     * one, who in the register it is about, and what was reported of that person before.
     */
    private static final Map<String, Integer> MEER_DAN_EEN = Map.of("/meldpunt/nieuw.xhtml", 4);

    /**
     * What each page may ask of the database, without what is remembered for ten seconds: the names of colleagues and the menu. One of them
     * looks whether something was typed and not saved.
     */
    private static final Map<String, Integer> MEESTE_SQL = Map.ofEntries(
            Map.entry("/klachten/klacht.xhtml", 7),
            Map.entry("/klachten/gegevens.xhtml", 7),
            Map.entry("/klachten/afhandelen.xhtml", 11),
            Map.entry("/klachten/horen.xhtml", 10),
            Map.entry("/klachten/oordeel.xhtml", 11),
            Map.entry("/klachten/brief.xhtml", 12),
            Map.entry("/meldpunt/melding.xhtml", 10),
            Map.entry("/meldpunt/aanvullen.xhtml", 8),
            Map.entry("/meldpunt/informeren.xhtml", 10),
            Map.entry("/meldpunt/wvggz.xhtml", 8),
            Map.entry("/toeleiding/onderzoek.xhtml", 12),
            Map.entry("/mijn/index.xhtml", 10),
            Map.entry("/mijn/gekeken.xhtml", 10),
            Map.entry("/mijn/vragen.xhtml", 4),
            Map.entry("/mijn/dossiers.xhtml", 10),
            Map.entry("/mijn/dossier.xhtml", 18),
            Map.entry("/coordinatie/overleg.xhtml", 12),
            Map.entry("/coordinatie/brieven.xhtml", 12),
            Map.entry("/mijn/verstrekt.xhtml", 10),
            Map.entry("/coordinatie/plan.xhtml", 12),
            Map.entry("/coordinatie/coordinaties.xhtml", 6));

    @Inject
    private HttpServletRequest verzoek;

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
    private Logtabel log;

    private List<Dossierpagina> paginas;

    @BeforeEach
    void zorgDatErIetsTeZienIs() {
        String merk = Wandelmeldingen.merk();
        paginas = new ArrayList<>(meldingen.paginas(merk));
        paginas.addAll(klachten.paginas(merk, "Persoon" + merk));
        paginas.addAll(toeleidingen.paginas(merk, "Persoon" + merk));
        paginas.addAll(inwoners.paginas(merk));
        paginas.addAll(coordinaties.paginas(merk, "Persoon" + merk));
    }

    @Test
    void een_bladzijde_openen_is_een_keer_lezen() {
        Map<String, Integer> beurten = new LinkedHashMap<>();
        Map<String, Integer> verwacht = new LinkedHashMap<>();
        List<String> gezien = new ArrayList<>();
        perPagina((wandeling, pagina) -> {
            List<Regel> regels = open(wandeling, pagina);
            beurten.put(pagina.toString(), beurten(regels));
            verwacht.put(pagina.toString(), MEER_DAN_EEN.getOrDefault(pagina.pad(), 1));
            gezien.add(pagina + " " + regels);
            if (pagina.parameter() != null && !pagina.pad().startsWith("/personen/")) {
                assertThat(regels)
                        .as("%s noemt haar dossier", pagina)
                        .filteredOn(regel -> pagina.toont().id().equals(regel.dossier()))
                        .hasSize(1);
            }
        });
        assertThat(beurten).as(String.join("\n", gezien)).isEqualTo(verwacht);
    }

    @Test
    void de_ene_regel_noemt_alles_wat_te_zien_was() {
        Map<String, String> delen = new LinkedHashMap<>();
        perPagina((wandeling, pagina) -> {
            if (pagina.parameter() != null && pagina.pad().startsWith("/meldpunt/")) {
                open(wandeling, pagina).stream()
                        .filter(regel -> pagina.toont().id().equals(regel.dossier()))
                        .forEach(regel -> delen.put(
                                pagina.pad(), regel.dossierdelen() + (regel.persoon() == null ? "" : " over iemand")));
            }
        });
        assertThat(delen)
                .isEqualTo(Map.of(
                        "/meldpunt/melding.xhtml", "persoon,signaal,melder-identiteit over iemand",
                        "/meldpunt/aanvullen.xhtml", "persoon,signaal,melder-identiteit over iemand",
                        "/meldpunt/informeren.xhtml", "persoon,signaal,melder-identiteit over iemand",
                        "/meldpunt/wvggz.xhtml", "persoon,signaal over iemand",
                        "/meldpunt/nieuw.xhtml", "signaal,melder-identiteit over iemand"));
    }

    @Test
    void een_bladzijde_die_terugkomt_is_een_keer_gelezen() {
        Map<String, Integer> beurten = new LinkedHashMap<>();
        perPagina((wandeling, pagina) -> {
            if (pagina.parameter() == null || MEER_DAN_EEN.containsKey(pagina.pad())) {
                return;
            }
            Scherm scherm = wandeling.open(pagina);
            for (Httpformulier formulier : scherm.eigen()) {
                int ervoor = wandeling.regels();
                wandeling.stuur(scherm, formulier.velden());
                beurten.put(pagina + " " + formulier.id(), beurten(wandeling.regelsSinds(ervoor)));
            }
        });
        assertThat(beurten)
                .isNotEmpty()
                .allSatisfy((pagina, beurt) -> assertThat(beurt).as(pagina).isEqualTo(1));
    }

    @Test
    void een_bladzijde_vraagt_de_databank_niet_meer_dan_nodig() {
        Map<String, List<String>> teVeel = new LinkedHashMap<>();
        perPagina((wandeling, pagina) -> {
            wandeling.open(pagina);
            int meeste = MEESTE_SQL.getOrDefault(pagina.pad(), Integer.MAX_VALUE);
            List<String> verzonden = verzonden(wandeling, pagina);
            if (verzonden.size() > meeste) {
                // What is kept for a while, as names of colleagues, may just be asked anew: not twice in a row.
                verzonden = verzonden(wandeling, pagina);
            }
            if (verzonden.size() > meeste) {
                teVeel.put(pagina.toString(), verzonden);
            }
        });
        assertThat(teVeel).isEmpty();
    }

    private static List<String> verzonden(Wandeling wandeling, Dossierpagina pagina) {
        Tellendebron.begin();
        wandeling.open(pagina);
        return Tellendebron.verzonden();
    }

    /** The second time: the first asks for a purpose, and again for what somebody opens for the first time today. */
    private static List<Regel> open(Wandeling wandeling, Dossierpagina pagina) {
        wandeling.open(pagina);
        int ervoor = wandeling.regels();
        wandeling.open(pagina);
        return wandeling.regelsSinds(ervoor);
    }

    /** One look leaves a line for each whom it is about. */
    private static int beurten(List<Regel> regels) {
        return (int) regels.stream().filter(regel -> regel.regel() == 1).count();
    }

    private interface Bezoek {
        void breng(Wandeling wandeling, Dossierpagina pagina);
    }

    private void perPagina(Bezoek bezoek) {
        paginas.stream().map(Dossierpagina::pet).distinct().forEach(pet -> {
            Wandeling wandeling = new Wandeling(
                    URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), wandelaars.eerste(pet), log);
            paginas.stream()
                    .filter(pagina -> pagina.pet().equals(pet))
                    .forEach(pagina -> bezoek.breng(wandeling, pagina));
        });
    }
}
