package nl.samenspraak.personen.inlezen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Which element stands in which column. Some heads stand twice; the first counts. */
final class Kolommen {

    private static final String MERK = ".H";

    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final Set<Integer> merken = new HashSet<>();

    Kolommen(CSVRecord kop) {
        for (int kolom = 0; kolom < kop.size(); kolom++) {
            String naam = kop.get(kolom).strip();
            plaatsen.putIfAbsent(naam, kolom);
            if (naam.endsWith(MERK)) {
                merken.add(kolom);
            }
        }
    }

    /** @return the column of an element; empty when this file does not have it */
    OptionalInt van(String element) {
        Integer plaats = plaatsen.get(element);
        return plaats == null ? OptionalInt.empty() : OptionalInt.of(plaats);
    }

    /** @return the column with the mark of a category; empty when this file does not have it */
    OptionalInt merk(String categorie) {
        return van(categorie + MERK);
    }

    /** @return whether this is a column of marks */
    boolean isMerk(int kolom) {
        return merken.contains(kolom);
    }
}
