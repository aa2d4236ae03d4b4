package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import nl.samenspraak.kern.Id;
import nl.samenspraak.systeemtest.Httpsessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole screen of the work list, menu and log included, asks the database no more than six things, however long the list is. */
class WerkvoorraadSqlIT extends Verpakt {

    private static final int MEEST = 6;
    private static final int RIJEN = 30;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Logtabel log;

    private Httpsessie yasmina;

    @BeforeEach
    void vul() {
        yasmina = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "yasmina");
        if (log.tel("select count(*) from meldpunt.melding where aanleiding = 'volle lijst'") == 0) {
            for (int i = 0; i < RIJEN; i++) {
                voegToe(i, "yasmina");
                voegToe(i, "bram");
                voegToe(i, null);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"mijn", "niet_toegewezen", "team", "alle"})
    void een_volle_lijst_kost_hoogstens_zes_opdrachten(String lijst) {
        yasmina.haal("/meldpunt/werkvoorraad.xhtml?lijst=" + lijst);

        assertThat(opdrachten("/meldpunt/werkvoorraad.xhtml?lijst=" + lijst))
                .hasSizeBetween(3, MEEST)
                .allSatisfy(sql -> assertThat(sql).doesNotContain("inhoud"));
    }

    @Test
    void een_beperkte_lijst_ook() {
        assertThat(opdrachten("/meldpunt/werkvoorraad.xhtml?lijst=alle&termijn=te_laat"))
                .hasSizeBetween(3, MEEST);
    }

    @Test
    void de_bewaarlijst_ook() {
        assertThat(opdrachten("/meldpunt/bewaarlijst.xhtml")).hasSizeBetween(3, MEEST);
    }

    @Test
    void de_lijst_van_wat_is_uitgesteld_ook() {
        assertThat(opdrachten("/meldpunt/herzien.xhtml")).hasSizeBetween(3, MEEST);
    }

    private List<String> opdrachten(String pad) {
        Tellendebron.begin();
        HttpResponse<String> antwoord = yasmina.haal(pad);
        List<String> verzonden = Tellendebron.verzonden();
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return verzonden;
    }

    /** Each about somebody else of the demo gemeente, so that every row has a name to look up. */
    private void voegToe(int i, String behandelaar) {
        String sleutel = behandelaar == null
                ? "null"
                : "(select cast(b.id as varchar) from toegang.account b where b.gebruikersnaam = '" + behandelaar
                        + "')";
        log.doe("insert into meldpunt.melding (id, nummer, aangenomen_op, aangenomen_door, uiterlijk, doel, doelversie,"
                + " reikwijdte, persoon, aanleiding, inhoud, melderssoort, status, behandelaar, versie) select '"
                + Id.nieuw() + "', 'M-1999-" + "%06d".formatted(aantal()) + "', current_timestamp,"
                + " cast(a.id as varchar), current_date - 1, 'melding-beoordelen', '2026-11', 'PERSOON',"
                + " (select cast(p.id as varchar) from personen.persoon p order by p.id offset " + i
                + " rows fetch first 1 rows only), 'volle lijst', 'x', 'ANONIEM', '"
                + (behandelaar == null ? "AANGENOMEN" : "IN_BEHANDELING") + "', " + sleutel
                + ", 1 from toegang.account a where a.gebruikersnaam = 'kim'");
    }

    private long aantal() {
        return log.tel("select count(*) from meldpunt.melding where nummer like 'M-1999-%'") + 1;
    }
}
