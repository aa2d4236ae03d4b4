package nl.samenspraak.meting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report, as Markdown that is readable as plain text: first the ratios, beneath them the figures of this machine. */
final class Verslag {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Instelling instelling;
    private final StringBuilder tekst = new StringBuilder();

    Verslag(Instelling instelling, String titel) {
        this.instelling = instelling;
        tekst.append("# ").append(titel).append("\n\n");
        tekst.append(String.format(
                NEDERLANDS,
                "%d rondes van %s s per variant, om en om; %d personen, %d meldingen; medianen over de rondes.%n"
                        + "Klanten, server en databank delen deze machine (%d processors, %s, Java %s): de verhoudingen tellen,%n"
                        + "de kale getallen gelden alleen hier. Tussen haakjes de laagste en de hoogste ronde.%n",
                instelling.rondes(),
                getal(instelling.beurt().toMillis() / 1000.0, 1),
                instelling.personen(),
                instelling.meldingen(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version().feature()));
    }

    static String getal(double waarde, int decimalen) {
        return String.format(NEDERLANDS, "%." + decimalen + "f", waarde);
    }

    /** Adds what was measured on one database. */
    void voegToe(String databank, Proeven proeven, Meetreeks reeks, Map<Proef, List<String>> opdrachten) {
        boolean beoordeeld = databank.startsWith("PostgreSQL");
        kop("Verhoudingen op " + databank);
        tabel(verhoudingen(proeven, reeks, beoordeeld));
        kop("Getallen van deze machine op " + databank);
        tabel(getallen(proeven, reeks));
        opdrachten(opdrachten, "SQL per verzoek op " + databank);
    }

    /** Adds what pages cost. */
    void voegPaginasToe(String databank, List<List<String>> rijen) {
        kop("Pagina's op " + databank);
        tabel(rijen);
    }

    /** Adds what a screen or a search costs when there is so much more. */
    void voegGroeiToe(String titel, List<List<String>> rijen) {
        kop(titel);
        tabel(rijen);
    }

    /** Adds how screens and searches hold on a full database. */
    void voegVolumeToe(
            String wat,
            String databank,
            Duration vullen,
            List<List<String>> rijen,
            Map<Proef, List<String>> opdrachten) {
        kop("Met " + instelling.volume() + " " + wat + " op " + databank);
        tekst.append("Gevuld in ").append(vullen.toSeconds()).append(" s.\n\n");
        tabel(rijen);
        opdrachten(opdrachten, "SQL per verzoek met " + instelling.volume() + " " + wat + " op " + databank);
    }

    private void opdrachten(Map<Proef, List<String>> opdrachten, String titel) {
        if (!opdrachten.isEmpty()) {
            kop(titel);
            opdrachten.forEach((proef, sql) -> {
                tekst.append("- ")
                        .append(proef.naam())
                        .append(": ")
                        .append(sql.size())
                        .append('\n');
                sql.forEach(een -> tekst.append("  - `").append(kort(een)).append("`\n"));
            });
        }
    }

    @Override
    public String toString() {
        return tekst.toString();
    }

    private List<List<String>> verhoudingen(Proeven proeven, Meetreeks reeks, boolean beoordeeld) {
        List<List<String>> rijen = new ArrayList<>();
        List<String> hoofd = new ArrayList<>(List.of("verhouding", "van", "doel"));
        instelling.klanten().forEach(klanten -> hoofd.add(klanten + (klanten == 1 ? " klant" : " klanten")));
        rijen.add(hoofd);
        for (Verhouding verhouding : proeven.verhoudingen()) {
            boolean doel = beoordeeld && verhouding.doel() != null;
            List<String> rij = new ArrayList<>(List.of(
                    verhouding.naam(),
                    verhouding.maat().naam(),
                    doel ? verhouding.doel().tekst() : ""));
            for (int klanten : instelling.klanten()) {
                Spreiding spreiding = reeks.verhouding(
                        verhouding.teller(),
                        verhouding.noemer(),
                        klanten,
                        verhouding.maat().van());
                String oordeel = doel && verhouding.doel().klanten().contains(klanten)
                        ? (verhouding.doel().gehaald(spreiding.mediaan()) ? " ja" : " NEE")
                        : "";
                rij.add(getal(spreiding.mediaan(), 2) + " (" + getal(spreiding.laagste(), 2) + "-"
                        + getal(spreiding.hoogste(), 2) + ")" + oordeel);
            }
            rijen.add(rij);
        }
        return rijen;
    }

    private List<List<String>> getallen(Proeven proeven, Meetreeks reeks) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("proef", "klanten", "per s", "p50 ms", "p99 ms", "server µs", "databank µs", "klant µs"));
        for (Proef proef : proeven.alle()) {
            for (int klanten : instelling.klanten()) {
                rijen.add(List.of(
                        proef.naam(),
                        String.valueOf(klanten),
                        getal(reeks.mediaan(proef, klanten, Maat.DOORVOER.van()), 0),
                        getal(reeks.mediaan(proef, klanten, Maat.P50.van()), 2),
                        getal(reeks.mediaan(proef, klanten, Maat.P99.van()), 2),
                        getal(
                                reeks.mediaan(
                                        proef,
                                        klanten,
                                        een -> een.perVerzoek(een.verbruik().server())),
                                0),
                        getal(
                                reeks.mediaan(
                                        proef,
                                        klanten,
                                        een -> een.perVerzoek(een.verbruik().databank())),
                                0),
                        getal(
                                reeks.mediaan(
                                        proef,
                                        klanten,
                                        een -> een.perVerzoek(een.verbruik().klant())),
                                0)));
            }
        }
        return rijen;
    }

    private void kop(String titel) {
        tekst.append("\n## ").append(titel).append("\n\n");
    }

    private void tabel(List<List<String>> rijen) {
        int[] breedtes = new int[rijen.get(0).size()];
        rijen.forEach(rij -> {
            for (int i = 0; i < breedtes.length; i++) {
                breedtes[i] = Math.max(breedtes[i], rij.get(i).length());
            }
        });
        regel(rijen.get(0), breedtes);
        regel(Arrays.stream(breedtes).mapToObj("-"::repeat).toList(), breedtes);
        rijen.stream().skip(1).forEach(rij -> regel(rij, breedtes));
    }

    private void regel(List<String> cellen, int[] breedtes) {
        for (int i = 0; i < breedtes.length; i++) {
            tekst.append("| ")
                    .append(String.format("%-" + breedtes[i] + "s", cellen.get(i)))
                    .append(' ');
        }
        tekst.append("|\n");
    }

    private static String kort(String sql) {
        return sql.length() <= 160 ? sql : sql.substring(0, 160) + "...";
    }
}
