package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A work list that is longer than is counted, in a browser: it says so, and nobody comes to a dead end in it. On PostgreSQL, because the embedded
 * database lets in nobody who could fill it; {@code verpakt.LangelijstIT} looks at the same list on both.
 */
@Systeemtest
@Tag("alleen-postgresql")
class LangelijstIT {

    private static final int RIJEN = 5_030;
    private static final String LANG = "Voor een lange lijst";

    @AfterEach
    void ruimOp(Server server) throws SQLException {
        try (Connection verbinding = server.databank()) {
            verbinding.createStatement().execute("delete from meldpunt.melding where aanleiding = '" + LANG + "'");
        }
    }

    @Test
    void een_lange_lijst_wordt_niet_verder_geteld_dan_duizend_en_gaat_wel_door(Server server, Venster venster)
            throws SQLException {
        vul(server);
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");
        Locator blad = pagina.locator("#regels .ui-paginator-current");

        assertThat(pagina.locator("#lijsten [aria-current=page] .aantal")).hasText("1.000+");
        assertThat(pagina.locator("#hoofdmenu .aantal")).hasText(Pattern.compile("\\s*1\\.000\\+ voor u\\s*"));
        assertThat(blad).hasText("1–25 van 1.000+ meldingen");
        venster.scherm("meldpunt-werkvoorraad-lang");

        pagina.locator("#regels .ui-paginator-next").click();
        assertThat(blad).hasText("26–50 van 1.000+ meldingen");
        pagina.locator("#regels .ui-paginator-last").click();
        assertThat(blad).hasText("1.026–1.050 van 2.000+ meldingen");
        pagina.locator("#regels .ui-paginator-next").click();
        assertThat(blad).hasText("1.051–1.075 van 2.000+ meldingen");
        assertThat(pagina.locator("#regels tbody tr")).hasCount(25);
        venster.scherm("meldpunt-werkvoorraad-lang-verder");

        pagina.reload();
        assertThat(blad).hasText("1.051–1.075 van 2.000+ meldingen");

        for (String laatste : List.of("2.051–2.075", "3.051–3.075", "4.051–4.075", "4.976–5.000")) {
            pagina.locator("#regels .ui-paginator-last").click();
            assertThat(blad).containsText(laatste);
        }
        assertThat(blad)
                .hasText(
                        "4.976–5.000 van 5.000+ meldingen. Verder bladeren gaat niet: zoek, filter of sorteer andersom.");
        venster.scherm("meldpunt-werkvoorraad-einde");
        pagina.locator("#regels th")
                .filter(new Locator.FilterOptions().setHasText("Melding"))
                .click();
        assertThat(blad).hasText("1–25 van 1.000+ meldingen");
    }

    /** Past the door of the application: that would take minutes. */
    private static void vul(Server server) throws SQLException {
        try (Connection verbinding = server.databank();
                PreparedStatement melding =
                        verbinding.prepareStatement("insert into meldpunt.melding (id, nummer, kanaal, ontvangen_op,"
                                + " aangenomen_op, aangenomen_door, uiterlijk, doel, doelversie, reikwijdte, omschrijving,"
                                + " aanleiding, inhoud, melderssoort, status, open, wvggz_loopt, behandelaar, versie)"
                                + " select ?, ?, 'TELEFOON', ?, ?, id, ?, 'melding-beoordelen', '1',"
                                + " 'PERSOON', 'Iemand op nummer 14', ?, 'x', 'ANONIEM', 'IN_BEHANDELING', true, false,"
                                + " id, 1 from toegang.account where gebruikersnaam = 'yasmina'")) {
            for (int i = 0; i < RIJEN; i++) {
                melding.setObject(1, UUID.randomUUID());
                melding.setString(2, "M-1999-%06d".formatted(i));
                melding.setObject(3, LocalDate.now());
                melding.setObject(4, OffsetDateTime.now());
                melding.setObject(5, LocalDate.now().plusDays(30 + i % 7));
                melding.setString(6, LANG);
                melding.addBatch();
            }
            melding.executeBatch();
        }
    }
}
