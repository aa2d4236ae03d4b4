package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What logging costs: the packaged application on each database, everything logged and beside it an unlogged twin. Fails when
 * what was measured is not what it claims to be; whether a goal was reached stands in the report.
 */
class MetingIT {

    private static final Instelling INSTELLING = Instelling.uitBouw();
    private static final Verslag VERSLAG = new Verslag(INSTELLING);
    private static final String GEBRUIKER = "yasmina";
    private static final int VULLERS = 4;
    private static final int OPWARMERS = 8;

    @BeforeAll
    static void maakWar() throws IOException {
        Meetwar.maak(
                Instelling.pad("samenspraak.gebouwd"), Instelling.pad("meting.jar"), Instelling.pad("samenspraak.war"));
    }

    @AfterAll
    static void schrijfVerslag() throws IOException {
        Path bestand = Instelling.pad("systeemtest.target").resolve("meting.md");
        Files.writeString(bestand, VERSLAG.toString());
        System.out.println("\n" + VERSLAG + "\n" + bestand);
    }

    static List<String> databanken() {
        return INSTELLING.databanken();
    }

    @ParameterizedTest
    @MethodSource("databanken")
    void elk_verzoek_laat_precies_zijn_regels_na(String soort) throws SQLException {
        Databank databank = soort.equals("h2") ? Databank.h2() : Databank.nieuw();
        try (Server server = Server.samenspraak(databank).omgeving("SAMENSPRAAK_DEMO", "true").start();
                Belasting belasting = new Belasting()) {
            Proeven proeven = Proeven.van(Gemeente.vul(klanten(server, VULLERS), INSTELLING));
            List<Klant> klanten = klanten(server, INSTELLING.meesteKlanten());
            proeven.alle().forEach(proef -> tweelingGeeftHetzelfde(proef, klanten.get(0)));
            Map<Proef, List<String>> opdrachten =
                    soort.equals("h2") ? Map.of() : opdrachten(databank, proeven, klanten.get(0));

            Meetreeks reeks = meet(proeven, klanten, belasting);

            VERSLAG.voegToe(soort.equals("h2") ? "H2" : "PostgreSQL", proeven, reeks, opdrachten);
            klanten.forEach(Klant::close);
        }
    }

    private static List<Klant> klanten(Server server, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(rang -> Klant.meldAan(server.adres("/"), GEBRUIKER, rang))
                .toList();
    }

    private static Meetreeks meet(Proeven proeven, List<Klant> klanten, Belasting belasting) {
        Meetreeks reeks = new Meetreeks();
        int warm = Math.min(OPWARMERS, klanten.size());
        proeven.alle().forEach(proef -> belasting.beurt(proef, klanten.subList(0, warm), INSTELLING.opwarmen()));
        for (int aantal : INSTELLING.klanten()) {
            for (int ronde = 0; ronde < INSTELLING.rondes(); ronde++) {
                // Back and forth, so that whatever drifts meets each variant as early as late.
                List<Proef> volgorde = new ArrayList<>(proeven.alle());
                if (ronde % 2 == 1) {
                    Collections.reverse(volgorde);
                }
                for (Proef proef : volgorde) {
                    reeks.voegToe(proef, aantal, beurt(proef, klanten.subList(0, aantal), belasting));
                }
            }
        }
        return reeks;
    }

    private static Beurt beurt(Proef proef, List<Klant> klanten, Belasting belasting) {
        long ervoor = regels(klanten.get(0));
        Beurt beurt = belasting.beurt(proef, klanten, INSTELLING.beurt());
        assertThat(regels(klanten.get(0)) - ervoor)
                .as("regels na %d keer %s", beurt.gedaan(), proef.naam())
                .isEqualTo(beurt.gedaan() * proef.regels());
        return beurt;
    }

    private static long regels(Klant klant) {
        return Long.parseLong(klant.vraag("GET", "/meting/logboek/aantal"));
    }

    private static void tweelingGeeftHetzelfde(Proef proef, Klant klant) {
        if (proef.gelogd() && "GET".equals(proef.methode())) {
            assertThat(zonderToeval(klant.toon(proef.ongelogd()))).isEqualTo(zonderToeval(klant.toon(proef)));
        }
    }

    /** No page is the same twice: it has a nonce, a key to its state, and says what time it is. */
    private static String zonderToeval(String pagina) {
        return pagina.replaceAll("nonce=\"[^\"]+\"|csp\\.init\\('[^']+'\\)", "")
                .replaceAll("ViewState:\\d+\" value=\"[^\"]+\"", "")
                .replaceAll("\\b\\d\\d:\\d\\d\\b", "");
    }

    private static Map<Proef, List<String>> opdrachten(Databank databank, Proeven proeven, Klant klant)
            throws SQLException {
        Map<Proef, List<String>> opdrachten = new LinkedHashMap<>();
        try (Sqltelling telling = new Sqltelling(databank)) {
            proeven.alle().forEach(proef -> opdrachten.put(proef, telling.opdrachten(proef, klant)));
        }
        return opdrachten;
    }
}
