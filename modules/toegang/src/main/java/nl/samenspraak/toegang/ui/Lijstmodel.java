package nl.samenspraak.toegang.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.samenspraak.kern.Telgrens;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table, for one request. They are read when the table is drawn, through the gate; before that, when a post asks which row a
 * button belongs to, the rows are those that were shown, as far as the page kept them: which ones, not what was in them.
 *
 * @param <T> a row
 */
public abstract class Lijstmodel<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<T>> getoond;
    private transient List<T> gelezen;
    private String plaats;

    /**
     * @param totaal how many rows there were when the table was drawn last
     * @param getoond the rows that were shown then
     */
    protected Lijstmodel(long totaal, Supplier<List<T>> getoond) {
        this.getoond = getoond;
        telt(totaal);
    }

    /**
     * Reads a page, and keeps which rows are on it.
     *
     * @param eerste index of the first row, from 0
     * @param aantal how many rows
     * @param sortering by what
     * @return the page
     */
    protected abstract List<T> lees(int eerste, int aantal, Map<String, SortMeta> sortering);

    /** @param totaal how many rows there are in all, as far as they were counted; no more can be turned over than {@link Telgrens} says */
    protected final void telt(long totaal) {
        setRowCount((int) Math.min(Telgrens.DIEPSTE, totaal));
    }

    /** @return what was read to be drawn; empty before that */
    protected final List<T> gelezen() {
        return gelezen == null ? List.of() : gelezen;
    }

    @Override
    public final int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public final List<T> load(
            int eerste, int aantal, Map<String, SortMeta> sortering, Map<String, FilterMeta> filters) {
        if (!Leesbeurt.tekent()) {
            return getoond.get();
        }
        String gevraagd = eerste + " " + aantal + " "
                + sortering.values().stream()
                        .map(meta -> meta.getField() + meta.getOrder())
                        .toList();
        if (gelezen == null || !gevraagd.equals(plaats)) {
            gelezen = lees(eerste, aantal, sortering);
            plaats = gevraagd;
        }
        return gelezen;
    }

    @Override
    public final T getRowData(String sleutel) {
        return (gelezen == null ? getoond.get() : gelezen)
                .stream()
                        .filter(rij -> getRowKey(rij).equals(sleutel))
                        .findFirst()
                        .orElse(null);
    }
}
