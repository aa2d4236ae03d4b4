package nl.samenspraak.systeemtest.verpakt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may open what: a table with a row for each page or service method and a column for each pet, as {@code toeleidingmatrix.csv} publishes it
 * (R-TOE-33, R-ALG-32). {@code -} is nothing; a cell that is empty is not asked.
 *
 * @param cellen by row, by pet
 */
record Toegangsmatrix(Map<String, Map<String, String>> cellen) {

    static final String NIETS = "-";

    private static final String BESTAND = "/toeleidingmatrix.csv";

    static Toegangsmatrix gepubliceerd() {
        try (InputStream in = Toegangsmatrix.class.getResourceAsStream(BESTAND)) {
            return lees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Toegangsmatrix lees(String csv) {
        List<String[]> rijen = Arrays.stream(csv.split("\n"))
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .map(regel -> regel.split(";", -1))
                .toList();
        String[] petten = rijen.get(0);
        Map<String, Map<String, String>> cellen = new LinkedHashMap<>();
        for (String[] rij : rijen.subList(1, rijen.size())) {
            Map<String, String> cel = new LinkedHashMap<>();
            for (int kolom = 1; kolom < petten.length; kolom++) {
                String wat = kolom < rij.length ? rij[kolom].strip() : "";
                if (!wat.isEmpty()) {
                    cel.put(petten[kolom].strip(), wat);
                }
            }
            if (cellen.put(rij[0].strip(), cel) != null) {
                throw new IllegalArgumentException("Twee keer " + rij[0]);
            }
        }
        return new Toegangsmatrix(cellen);
    }

    /** @return the rows whose name begins with this */
    Toegangsmatrix met(String begin) {
        Map<String, Map<String, String>> deel = new LinkedHashMap<>();
        cellen.forEach((rij, cel) -> {
            if (rij.startsWith(begin)) {
                deel.put(rij, cel);
            }
        });
        return new Toegangsmatrix(deel);
    }

    /**
     * @param gevonden what the application does
     * @return every cell in which the two differ, and every row or pet that only one of them has
     */
    List<String> verschillen(Toegangsmatrix gevonden) {
        List<String> anders = new ArrayList<>();
        Set<String> rijen = new TreeSet<>(cellen.keySet());
        rijen.addAll(gevonden.cellen.keySet());
        for (String rij : rijen) {
            Map<String, String> hoort = cellen.getOrDefault(rij, Map.of());
            Map<String, String> is = gevonden.cellen.getOrDefault(rij, Map.of());
            Set<String> petten = new TreeSet<>(hoort.keySet());
            petten.addAll(is.keySet());
            for (String pet : petten) {
                String eerst = hoort.getOrDefault(pet, "niet in de matrix");
                String nu = is.getOrDefault(pet, "niet in de toepassing");
                if (!eerst.equals(nu)) {
                    anders.add(rij + " als " + pet + ": hoort " + eerst + ", is " + nu);
                }
            }
        }
        return anders;
    }

    /** @return the table as the file has it */
    String csv() {
        Set<String> petten = new TreeSet<>();
        cellen.values().forEach(rij -> petten.addAll(rij.keySet()));
        StringBuilder tekst = new StringBuilder("wat;" + String.join(";", petten) + "\n");
        new TreeMap<>(cellen).forEach((rij, cel) -> {
            tekst.append(rij);
            petten.forEach(pet -> tekst.append(';').append(cel.getOrDefault(pet, NIETS)));
            tekst.append('\n');
        });
        return tekst.toString();
    }
}
