package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import nl.samenspraak.systeemtest.Httpsessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screen of the log asks the database the same few things, whatever was done: the lines say it, and of cases only the number is asked. */
@Tag("R-LOG-01")
class LogboekSqlIT extends Verpakt {

    private static final int MEEST = 14;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Wandelmeldingen meldingen;

    @Inject
    private Wandelklachten klachten;

    @Inject
    private Wandeltoeleidingen toeleidingen;

    private Httpsessie fatma;

    @BeforeEach
    void zorgDatErIetsTeZienIs() {
        String merk = Wandelmeldingen.merk();
        klachten.paginas(merk, "Persoon" + merk);
        meldingen.paginas(merk);
        toeleidingen.paginas(merk, "Persoon" + merk);
        fatma = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "fatma");
        fatma.haal("/toegang/logboek.xhtml");
    }

    @Test
    void een_bladzijde_vraagt_van_zaken_het_nummer_en_niet_wat_erin_gedaan_is() {
        Tellendebron.begin();
        HttpResponse<String> antwoord = fatma.haal("/toegang/logboek.xhtml");
        List<String> verzonden = Tellendebron.verzonden();

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("<b>antwoord van de inwoner opgeschreven</b>", "<b>getekende toestemming opgeschreven</b>");
        assertThat(verzonden)
                .hasSizeLessThanOrEqualTo(MEEST)
                .allSatisfy(sql -> assertThat(sql.toLowerCase())
                        .doesNotContain("klachtstap", "aanvulling", "toestemming", "conclusie", "deling", "brief"));
    }
}
