package nl.samenspraak.toegang.ui;

import java.util.Map;
import java.util.Optional;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Which part of a list a table asks for.
 *
 * @param eerste index of the first row, from 0
 * @param aantal how many rows
 * @param kolom by which column, as the page calls it; {@code null} for the order that the list has by itself
 * @param aflopend whether the last comes first
 */
public record Blad(int eerste, int aantal, String kolom, boolean aflopend) {

    static Blad van(int eerste, int aantal, Map<String, SortMeta> sortering) {
        Optional<SortMeta> gekozen = sortering.values().stream().findFirst();
        return new Blad(
                eerste,
                aantal,
                gekozen.map(SortMeta::getField).orElse(null),
                gekozen.filter(meta -> meta.getOrder() == SortOrder.DESCENDING).isPresent());
    }

    Blad vanVoren() {
        return new Blad(0, aantal, kolom, aflopend);
    }
}
