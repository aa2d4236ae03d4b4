package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final Verslag VERSLAG = new Verslag(INSTELLING, "Wat loggen kost");
    private static final int VULLERS = 4;
    private static final String TOELEIDER = "ruud";
    private static final int OPWARMERS = 8;

    @BeforeAll
    static void maakWar() throws IOException {
        Meetwar.maak();
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
        Databank databank = Meetserver.databank(soort);
        try (Server server = Meetserver.start(databank)) {
            Proeven proeven = Proeven.van(Gemeente.vul(Klanten.sessies(server, VULLERS), INSTELLING));
            try (Klanten klanten = Klanten.meldAan(server, INSTELLING.meesteKlanten())) {
                proeven.alle().forEach(proef -> tweelingGeeftHetzelfde(proef, klanten));
                Map<Proef, List<String>> opdrachten =
                        soort.equals("h2") ? Map.of() : opdrachten(databank, proeven.alle(), klanten);

                Meetreeks reeks = meet(proeven, klanten);

                VERSLAG.voegToe(soort.equals("h2") ? "H2" : "PostgreSQL", proeven, reeks, opdrachten);
            }
        }
    }

    static List<String> vol() {
        return INSTELLING.volume() == 0 ? List.of() : INSTELLING.databanken();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("vol")
    void een_volle_databank_blijft_vlug(String soort) throws SQLException {
        Databank databank = Meetserver.databank(soort);
        try (Server server = Meetserver.start(databank)) {
            Volumemeting meting = new Volumemeting(
                    Gemeente.vul(Klanten.sessies(server, VULLERS), INSTELLING.metWeinigMeldingen()), INSTELLING);
            try (Klanten klanten = Klanten.meldAan(server, Volumemeting.meesteKlanten())) {
                meetVol("meldingen", "/meting/volume", databank, meting, klanten);
            }
        }
    }

    /** The work list of a toeleider among as many procedures: at most six statements, and within 0.7 s. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("vol")
    void de_werklijst_van_een_toeleider_blijft_vlug(String soort) throws SQLException {
        Databank databank = Meetserver.databank(soort);
        try (Server server = Meetserver.start(databank);
                Klanten klanten = Klanten.meldAan(server, TOELEIDER, Volumemeting.meesteKlanten())) {
            Volumemeting meting = Volumemeting.toeleiding(INSTELLING);
            Map<Proef, List<String>> opdrachten =
                    meetVol("toeleidingen", "/meting/toeleidingen", databank, meting, klanten);
            assertThat(meting.teVeelGevraagd(opdrachten)).isEmpty();
        }
    }

    private static Map<Proef, List<String>> meetVol(
            String wat, String pad, Databank databank, Volumemeting meting, Klanten klanten) throws SQLException {
        boolean h2 = databank.soort().equals("h2");
        long begin = System.nanoTime();
        String toegevoegd = klanten.vul(pad + "?aantal=" + INSTELLING.volume());
        Duration vullen = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(toegevoegd).isEqualTo(String.valueOf(INSTELLING.volume()));
        Map<Proef, List<String>> opdrachten = h2 ? Map.of() : opdrachten(databank, meting.proeven(), klanten);
        VERSLAG.voegVolumeToe(wat, h2 ? "H2" : "PostgreSQL", vullen, meting.meet(klanten, opdrachten), opdrachten);
        return opdrachten;
    }

    private static Meetreeks meet(Proeven proeven, Klanten klanten) {
        Meetreeks reeks = new Meetreeks();
        try (Belasting belasting = new Belasting()) {
            int warm = Math.min(OPWARMERS, INSTELLING.meesteKlanten());
            proeven.alle().forEach(proef -> belasting.beurt(proef, klanten.voor(proef, warm), INSTELLING.opwarmen()));
            for (int aantal : INSTELLING.klanten()) {
                for (int ronde = 0; ronde < INSTELLING.rondes(); ronde++) {
                    for (Proef proef : volgorde(proeven, ronde)) {
                        reeks.voegToe(proef, aantal, beurt(proef, aantal, klanten, belasting));
                    }
                }
            }
        }
        return reeks;
    }

    /** Back and forth, so that whatever drifts meets each variant as early as late. */
    private static List<Proef> volgorde(Proeven proeven, int ronde) {
        List<Proef> volgorde = new ArrayList<>(proeven.alle());
        if (ronde % 2 == 1) {
            Collections.reverse(volgorde);
        }
        return volgorde;
    }

    private static Beurt beurt(Proef proef, int aantal, Klanten klanten, Belasting belasting) {
        long ervoor = klanten.regels();
        Beurt beurt = belasting.beurt(proef, klanten.voor(proef, aantal), INSTELLING.beurt());
        assertThat(klanten.regels() - ervoor)
                .as("regels na %d keer %s", beurt.gedaan(), proef.naam())
                .isEqualTo(beurt.gedaan() * proef.regels());
        return beurt;
    }

    private static void tweelingGeeftHetzelfde(Proef proef, Klanten klanten) {
        if (proef.gelogd() && proef.leest()) {
            Klant klant = klanten.voor(proef);
            assertThat(zonderToeval(klant.toon(proef.ongelogd()))).isEqualTo(zonderToeval(klant.toon(proef)));
        }
    }

    /** No page is the same twice: it has a nonce, scripts that take themselves away, a key to its state, and the time. */
    private static String zonderToeval(String pagina) {
        return pagina.replaceAll("nonce=\"[^\"]+\"|csp\\.init\\('[^']+'\\)", "")
                .replaceAll("primefaces\\.nonce\" value=\"[^\"]+\"", "")
                .replaceAll("<script id=\"[^\"]+\"|getElementById\\('[^']+'\\)\\.remove\\(\\)", "")
                .replaceAll("ViewState:\\d+\" value=\"[^\"]+\"", "")
                .replaceAll("\\b\\d\\d:\\d\\d\\b", "");
    }

    private static Map<Proef, List<String>> opdrachten(Databank databank, List<Proef> proeven, Klanten klanten)
            throws SQLException {
        Map<Proef, List<String>> opdrachten = new LinkedHashMap<>();
        try (Sqltelling telling = new Sqltelling(databank)) {
            proeven.forEach(proef -> opdrachten.put(proef, telling.opdrachten(proef, klanten.voor(proef))));
        }
        return opdrachten;
    }
}
