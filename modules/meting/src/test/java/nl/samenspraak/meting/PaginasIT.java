package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long one page takes, how many go in a second when many ask, and how many statements it costs. Whether a budget was kept stands in the report;
 * only the number of statements, which no busy machine changes, can fail.
 */
class PaginasIT {

    private static final Instelling INSTELLING = Instelling.uitBouw();
    private static final Verslag VERSLAG = new Verslag(INSTELLING, "Wat een pagina kost");
    private static final int VEEL = 32;

    /** After so many turns the figures of a page stay what they are. */
    private static final int WARME_RONDES = 3;

    private static final Pattern VRAAGT =
            Pattern.compile("^(select|insert|update|delete|with)\\b", Pattern.CASE_INSENSITIVE);

    /** A page, who asks for it, and what it may cost. */
    private record Pagina(Proef proef, List<Klant> klanten, double milliseconden, double perSeconde, int opdrachten) {}

    @BeforeAll
    static void maakWar() throws IOException {
        Meetwar.maak();
    }

    @AfterAll
    static void schrijfVerslag() throws IOException {
        Path bestand = Instelling.pad("systeemtest.target").resolve("paginas.md");
        Files.writeString(bestand, VERSLAG.toString());
        System.out.println("\n" + VERSLAG + "\n" + bestand);
    }

    static List<String> databanken() {
        return INSTELLING.databanken();
    }

    @ParameterizedTest
    @MethodSource("databanken")
    void een_pagina_kost_weinig_opdrachten(String soort) throws SQLException {
        boolean h2 = soort.equals("h2");
        Databank databank = Meetserver.databank(soort);
        try (Server server = Meetserver.start(databank);
                Belasting belasting = new Belasting()) {
            List<List<String>> rijen = new ArrayList<>();
            rijen.add(List.of(
                    "pagina",
                    "SQL",
                    "hoogstens",
                    "p50 ms",
                    "p95 ms",
                    "server ms bij 32",
                    "hoogstens",
                    "per s bij 32",
                    "minstens"));
            try {
                List<Pagina> paginas = paginas(server);
                warmOp(paginas, belasting);
                for (Pagina pagina : paginas) {
                    List<String> opdrachten = h2 ? List.of() : opdrachten(databank, pagina);
                    rijen.add(meet(pagina, belasting, opdrachten));
                    assertThat(opdrachten).as(pagina.proef().naam()).hasSizeLessThanOrEqualTo(pagina.opdrachten());
                }
            } finally {
                VERSLAG.voegPaginasToe(h2 ? "H2" : "PostgreSQL", rijen);
            }
        }
    }

    private static List<Pagina> paginas(Server server) {
        Gemeente gemeente = Gemeente.vul(Klanten.sessies(server, 4), INSTELLING.metWeinig());
        List<Klant> medewerkers = Klanten.sessies(server, VEEL);
        List<Klant> behandelaars = Klanten.sessies(server, "kim", VEEL);
        List<Klant> bezoekers = IntStream.range(0, VEEL)
                .mapToObj(rang -> Klant.bezoekers(server.adres("/"), rang))
                .toList();
        List<String> klachten = Gemeente.klachten(behandelaars.get(0));
        return List.of(
                new Pagina(
                        pagina("melding", Proeven.paden("/meldpunt/melding.xhtml?id=", gemeente.meldingen())),
                        medewerkers,
                        12,
                        100,
                        8),
                new Pagina(
                        pagina("klacht", Proeven.paden("/klachten/klacht.xhtml?id=", klachten)),
                        behandelaars,
                        12,
                        100,
                        24),
                new Pagina(
                        pagina("werkvoorraad", List.of("/meldpunt/werkvoorraad.xhtml?lijst=mijn")),
                        medewerkers,
                        12,
                        100,
                        6),
                new Pagina(pagina("nieuwe melding", List.of("/meldpunt/nieuw.xhtml")), medewerkers, 12, 100, 8),
                new Pagina(pagina("publiek formulier", List.of("/melden/index.xhtml")), bezoekers, 5, 200, 0));
    }

    private static Proef pagina(String naam, List<String> paden) {
        return Proef.pagina(naam, paden, 0);
    }

    /** In rounds, so that each page is measured with what all of them let the server compile, as on a working day. */
    private static void warmOp(List<Pagina> paginas, Belasting belasting) {
        for (int ronde = 0; ronde < WARME_RONDES; ronde++) {
            paginas.forEach(
                    pagina -> belasting.beurt(pagina.proef(), pagina.klanten().subList(0, 8), INSTELLING.opwarmen()));
        }
    }

    private static List<String> meet(Pagina pagina, Belasting belasting, List<String> opdrachten) {
        belasting.beurt(pagina.proef(), pagina.klanten().subList(0, 8), INSTELLING.beurt());
        Beurt alleen = belasting.beurt(pagina.proef(), pagina.klanten().subList(0, 1), INSTELLING.beurt());
        Beurt druk = belasting.beurt(pagina.proef(), pagina.klanten(), INSTELLING.beurt());
        return List.of(
                pagina.proef().naam(),
                opdrachten.isEmpty() ? "" : String.valueOf(opdrachten.size()),
                String.valueOf(pagina.opdrachten()),
                Verslag.getal(alleen.percentiel(0.50), 1),
                Verslag.getal(alleen.percentiel(0.95), 1),
                Verslag.getal(druk.perVerzoek(druk.verbruik().server()) / 1000, 1),
                Verslag.getal(pagina.milliseconden(), 0),
                Verslag.getal(druk.doorvoer(), 0),
                Verslag.getal(pagina.perSeconde(), 0));
    }

    private static List<String> opdrachten(Databank databank, Pagina pagina) throws SQLException {
        try (Sqltelling telling = new Sqltelling(databank)) {
            return telling.opdrachten(pagina.proef(), pagina.klanten().get(0)).stream()
                    .filter(sql -> VRAAGT.matcher(sql).find())
                    .toList();
        }
    }
}
