package nl.samenspraak.zaak.werklijst;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows of a table a list has and in which order, as SQL and the values that belong in it. The order names the columns first on which the list is
 * fixed: so it is that of an index from its first column on, also where that column is empty.
 */
public abstract class Rijvoorwaarden {

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();
    private final List<String> kolommen = new ArrayList<>();
    private final boolean aflopend;

    /** @param aflopend whether the last comes first */
    protected Rijvoorwaarden(boolean aflopend) {
        this.aflopend = aflopend;
    }

    /**
     * Only rows for which this holds.
     *
     * @param deel a condition that needs no value
     */
    protected final void eis(String deel) {
        delen.add(deel);
    }

    /**
     * Only rows for which this holds with a value.
     *
     * @param deel a condition with one question mark, for the value
     * @param waarde the value
     */
    protected final void eis(String deel, Object waarde) {
        delen.add(deel.replace("?", "?" + (waarden.size() + 1)));
        waarden.add(waarde);
    }

    /**
     * Only rows with one value in a column, which is a first column of the index along which the list is walked.
     *
     * @param kolom the column
     * @param waarde the value
     */
    protected final void vast(String kolom, Object waarde) {
        langs(kolom);
        eis(kolom + " = ?", waarde);
    }

    /**
     * The next columns of the order.
     *
     * @param volgende those columns
     */
    protected final void langs(String... volgende) {
        kolommen.addAll(List.of(volgende));
    }

    /** @return whether the last comes first */
    protected final boolean aflopend() {
        return aflopend;
    }

    /** @return which rows, as the where-clause */
    public final String sql() {
        return " where " + String.join(" and ", delen);
    }

    /** @return in which order, as the order-by-clause: every column the same way, so that the index is walked forwards or backwards */
    public final String volgorde() {
        String richting = aflopend ? " desc" : "";
        return kolommen.stream().map(kolom -> kolom + richting).collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * Puts the values in their places.
     *
     * @param query a question with {@link #sql} in it
     * @return that question
     */
    public final Query vul(Query query) {
        for (int i = 0; i < waarden.size(); i++) {
            query.setParameter(i + 1, waarden.get(i));
        }
        return query;
    }
}
