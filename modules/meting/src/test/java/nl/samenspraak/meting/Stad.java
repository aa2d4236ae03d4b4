package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.systeemtest.Server;

/** A municipality of some size, with a server of its own and people who work there. */
final class Stad implements AutoCloseable {

    /** Persons and meldingen of a small one; larger ones are this many times so many. */
    static final int KLEIN = 10_000;

    /** What is filled through the doors of the application; the rest grows from it. */
    private static final int BEGIN = 1_000;

    private static final int KLACHTEN = 50;
    private static final int VULLERS = 4;
    private static final int ZOEKERS = 500;
    private static final int DIEP = 4_000;

    private final Server server;
    private final Klanten medewerkers;
    private final List<Klant> behandelaars;
    private final Map<String, Proef> lijsten = new LinkedHashMap<>();
    private final Map<String, Proef> zoeken = new LinkedHashMap<>();
    private final Map<String, Proef> dossiers = new LinkedHashMap<>();

    private Stad(Server server, int klanten) {
        this.server = server;
        medewerkers = Klanten.meldAan(server, klanten);
        behandelaars = Klanten.sessies(server, "kim", klanten);
    }

    /**
     * @param instelling how it is filled
     * @param keer how many times as large as a small one
     * @param klanten how many work at once at most
     */
    static Stad bouw(Instelling instelling, int keer, int klanten) {
        Stad stad = new Stad(Meetserver.start(Meetserver.databank("postgresql")), klanten);
        Gemeente gemeente = Gemeente.vul(Klanten.sessies(stad.server, VULLERS), instelling.met(BEGIN));
        List<String> klachten = Gemeente.klachten(Klanten.sessies(stad.server, "kim", VULLERS), KLACHTEN);
        stad.medewerkers.vul(
                "/meting/volume?aantal=" + (BEGIN - gemeente.meldingen().size()));
        int kopieen = keer * KLEIN / BEGIN - 1;
        assertThat(stad.medewerkers.vul("/meting/groei?keer=" + kopieen)).isEqualTo(String.valueOf(kopieen * BEGIN));
        stad.vraag(gemeente, klachten);
        return stad;
    }

    private void vraag(Gemeente gemeente, List<String> klachten) {
        Stream.of("mijn", "niet_toegewezen", "team", "alle", "alle&termijn=te_laat")
                .forEach(lijst -> lijst("werkvoorraad " + lijst, "/meldpunt/werkvoorraad.xhtml?lijst=" + lijst));
        lijst("gaat binnenkort weg", "/meldpunt/bewaarlijst.xhtml");
        Stream.of("mijn", "nieuw", "open", "afgedaan")
                .forEach(lijst -> lijst("klachten " + lijst, "/klachten/klachten.xhtml?lijst=" + lijst));
        lijst("register van klachten", "/klachten/register.xhtml");
        lijsten.put("diep in de werkvoorraad", Proef.kaal("diep", List.of("/meting/meldingen/lijst?vanaf=" + DIEP), 0));
        zoeken.put(
                "zoeken op adres",
                Proef.kaal(
                        "adres",
                        gemeente.tientallen().stream()
                                .map(adres -> "/meting/personen/adres/"
                                        + adres.postcode().waarde() + "/" + adres.huisnummer())
                                .toList(),
                        0));
        zoeken.put(
                "zoeken op naam en geboortedatum",
                Proef.kaal(
                        "naam",
                        IntStream.range(0, ZOEKERS)
                                .mapToObj(Inwoners::inwoner)
                                .map(Stad::zoekpad)
                                .toList(),
                        0));
        dossiers.put(
                "melding",
                Proef.pagina("melding", Proeven.paden("/meldpunt/melding.xhtml?id=", gemeente.meldingen()), 0));
        dossiers.put("klacht", Proef.pagina("klacht", Proeven.paden("/klachten/klacht.xhtml?id=", klachten), 0));
    }

    private void lijst(String naam, String pad) {
        lijsten.put(naam, Proef.pagina(naam, List.of(pad), 0));
    }

    /** @return where somebody is searched by name and date of birth */
    static String zoekpad(NieuwePersoon persoon) {
        String getypt = persoon.gegevens().naam().geslachtsnaam() + " "
                + persoon.gegevens().geboortedatum().weergave();
        return "/meting/personen/zoek?tekst=" + URLEncoder.encode(getypt, StandardCharsets.UTF_8);
    }

    /** @return what is asked here, by the name it has in every municipality */
    Map<String, Proef> vragen() {
        Map<String, Proef> alle = new LinkedHashMap<>(lijsten);
        alle.putAll(zoeken);
        alle.putAll(dossiers);
        return alle;
    }

    /** @return who asks it */
    List<Klant> klanten(Proef proef, int aantal) {
        boolean klacht = proef.paden().get(0).startsWith("/klachten/");
        return klacht ? new ArrayList<>(behandelaars.subList(0, aantal)) : medewerkers.voor(proef, aantal);
    }

    @Override
    public void close() {
        medewerkers.close();
        behandelaars.forEach(Klant::close);
        server.close();
    }
}
