package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.Duration;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conversation when the server dies in the middle of it: on the embedded database, because PostgreSQL does not die with the server. */
@Systeemtest
@Tag("alleen-h2")
class GesprekuitvalIT {

    private static final String NOTITIE = "Wat ziet en hoort de melder?";

    /** Types without a pause for some seconds, so that something is always on its way when the server dies. */
    @Test
    void na_een_kill_9_van_de_server_is_hoogstens_vijf_seconden_typen_weg(Venster venster) {
        try (Server server = Server.samenspraak(Databank.h2())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .start()) {
            String tekst = "De buurvrouw hoort al drie weken lopen en praten in de nacht. ".repeat(3);
            Venster ervoor = venster.op(server);
            ervoor.verwacht("ERR_CONNECTION|mislukt|Failed to load");
            Page pagina = ervoor.meldAan("yasmina");
            Telefoonscherm scherm = Telefoonscherm.in(ervoor);
            long begonnen = System.nanoTime();
            pagina.keyboard().type(tekst, new Keyboard.TypeOptions().setDelay(40));
            Duration duur = Duration.ofNanos(System.nanoTime() - begonnen);
            server.doodmaken();
            pagina.keyboard().type("!");
            assertThat(pagina.getByText("Nog niet bewaard")).isVisible();
            assertThat(scherm.veld(NOTITIE)).hasValue(tekst + "!");
            ervoor.scherm("meldpunt-nieuw-nietbewaard");

            server.start();
            Venster erna = venster.op(server);
            erna.meldAan("yasmina");
            Telefoonscherm.in(erna);
            erna.pagina().locator("#gesprekken a").click();

            String terug = Telefoonscherm.op(erna.pagina()).veld(NOTITIE).inputValue();
            assertThat(tekst).startsWith(terug);
            Duration kwijt = duur.multipliedBy(tekst.length() - terug.length()).dividedBy(tekst.length());
            System.err.println("METING kwijt na kill -9: " + kwijt.toMillis() + " ms typen");
            assertThat(kwijt).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
    }
}
