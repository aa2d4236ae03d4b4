package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenspraak.systeemtest.verpakt.Wandeling.Scherm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that is stored in a dossier stays in a session: along the real pages, in all that hangs on the real sessions. */
@Tag("R-ALG-21")
@Tag("alleen-h2")
class SessiegraafIT extends Verpakt {

    private static final int TEGELIJK_OPEN = 6;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Sessies sessies;

    @Inject
    private Wandelmeldingen meldingen;

    @Inject
    private Wandelklachten klachten;

    @Inject
    private Wandeltoeleidingen toeleidingen;

    @Inject
    private Wandelcoordinaties coordinaties;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Logtabel log;

    private String merk;
    private List<Dossierpagina> paginas;

    @BeforeEach
    void zorgDatErIetsTeZienIs() {
        merk = Wandelmeldingen.merk();
        paginas = new ArrayList<>(meldingen.paginas(merk));
        paginas.addAll(klachten.paginas(merk, "Persoon" + merk));
        paginas.addAll(toeleidingen.paginas(merk, "Persoon" + merk));
        paginas.addAll(coordinaties.paginas(merk, "Persoon" + merk));
    }

    @Test
    void wat_uit_een_dossier_getoond_is_ligt_in_geen_sessie() {
        Set<String> soorten = new TreeSet<>();
        for (String pet :
                List.of(Wandelmeldingen.PET, Wandelklachten.PET, Wandeltoeleidingen.PET, Wandelcoordinaties.PET)) {
            Wandeling wandeling = new Wandeling(begin(), wandelaars.eerste(pet), log);
            List<Dossierpagina> hier =
                    paginas.stream().filter(pagina -> pagina.pet().equals(pet)).toList();
            for (int vanaf = 0; vanaf < hier.size(); vanaf += TEGELIJK_OPEN) {
                hier.subList(vanaf, Math.min(hier.size(), vanaf + TEGELIJK_OPEN))
                        .forEach(pagina -> openEnTekenOpnieuw(wandeling, pagina));
                assertThat(doorzoek(soorten)).isEmpty();
            }
        }

        assertThat(soorten)
                .as("de schermen zelf lagen er wel")
                .anyMatch(soort -> soort.startsWith("nl.samenspraak.meldpunt.triage.MeldingBean"))
                .anyMatch(soort -> soort.startsWith("nl.samenspraak.meldpunt.telefoon.NieuwBean"))
                .anyMatch(soort -> soort.startsWith("nl.samenspraak.klachten.klaagschrift.KlachtgegevensBean"))
                .anyMatch(soort -> soort.startsWith("nl.samenspraak.personen.gezin.PersoonBean"));
    }

    @Test
    void van_wie_uit_het_register_gekozen_is_ligt_er_alleen_een_kenmerk() {
        Wandeling wandeling = new Wandeling(begin(), wandelaars.eerste(Wandelklachten.PET), log);
        Scherm gezocht = wandeling.open(paginas.stream()
                .filter(pagina -> pagina.pad().equals("/klachten/nieuw.xhtml"))
                .findFirst()
                .orElseThrow());
        Httpformulier formulier = gezocht.formulier("nieuwform");
        String kies = formulier.knoppen().stream()
                .filter(knop -> knop.endsWith(":kies"))
                .findFirst()
                .orElseThrow();

        Scherm gekozen = wandeling.stuur(gezocht, formulier.met(Map.of(kies, kies)));

        assertThat(gekozen.toont(merk)).isTrue();
        assertThat(doorzoek(new TreeSet<>())).isEmpty();
    }

    @Test
    void wat_er_wel_ligt_wordt_gevonden() {
        Object bewaard = new Object[] {Map.of("verhaal", Optional.of(List.of("Een verhaal van " + merk)))};

        assertThat(Sessiegraaf.van(Map.of("scherm", bewaard), tekst -> tekst.contains(merk))
                        .gevonden())
                .containsExactly("scherm > [0] > verhaal > waarde > element: Een verhaal van " + merk);
    }

    private void openEnTekenOpnieuw(Wandeling wandeling, Dossierpagina pagina) {
        Scherm scherm = wandeling.open(pagina);
        assertThat(scherm.toont(pagina.toont().tekst())).as(pagina.toString()).isTrue();
        wandeling.stuur(scherm, scherm.formulier("petkeuze").velden());
    }

    /** @return what is stored and lies in a session all the same; what was typed may */
    private List<String> doorzoek(Set<String> soorten) {
        Set<String> getypt = paginas.stream()
                .flatMap(pagina -> pagina.vraag().values().stream())
                .collect(Collectors.toSet());
        List<String> gevonden = new ArrayList<>();
        for (Map<String, Object> attributen : sessies.inhoud()) {
            Sessiegraaf graaf = Sessiegraaf.van(
                    attributen,
                    tekst -> tekst.contains(merk) && !getypt.contains(tekst)
                            || meldingen.bsns().contains(tekst));
            gevonden.addAll(graaf.gevonden());
            soorten.addAll(graaf.soorten());
        }
        return gevonden;
    }

    private URI begin() {
        return URI.create("http://localhost:" + verzoek.getLocalPort() + "/");
    }
}
