package nl.samenspraak.toegang.ui;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenspraak.toegang.beeld.Pagina;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list that a table shows a page at a time. Each page is read when it is drawn, through the gate; between two requests stays which rows were
 * shown and how many there were.
 *
 * @param <K> what stays of a row
 */
public final class Bladlijst<K extends Rijsleutel<?>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Leesbeurt<Lijstmodel<?>> model = new Leesbeurt<>();
    private final String tabel;
    private List<K> getoond = new ArrayList<>();
    private long totaal;

    /** @param tabel where the table stands on the page, for instance {@code werkform:regels} */
    public Bladlijst(String tabel) {
        this.tabel = tabel;
    }

    /**
     * @param lezer reads a page through the gate
     * @param sleutel what stays of a row
     * @param <T> a row
     * @return the source of the table
     */
    @SuppressWarnings("unchecked")
    public <T> LazyDataModel<T> rijen(Function<Blad, Pagina<T>> lezer, Function<T, K> sleutel) {
        return (LazyDataModel<T>) model.lees(() -> new Rijen<>(lezer, sleutel));
    }

    /**
     * Reads the page before the table is drawn, for what stands above it on the screen: the same page, read once.
     *
     * @param lezer reads a page through the gate
     * @param sleutel what stays of a row
     * @param <T> a row
     * @return the rows that will be shown
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> vooraf(Function<Blad, Pagina<T>> lezer, Function<T, K> sleutel) {
        rijen(lezer, sleutel);
        tabel().loadLazyDataIfEnabled();
        return ((Lijstmodel<T>) model.lees(() -> null)).gelezen();
    }

    /** Another choice shows its first page. */
    public void vanVoren() {
        tabel().setFirst(0);
    }

    /** @return which page is shown now, in the order that the list has by itself */
    public Blad hier() {
        return new Blad(tabel().getFirst(), tabel().getRowsToRender(), null, false);
    }

    private DataTable tabel() {
        return (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent(tabel);
    }

    private final class Rijen<T> extends Lijstmodel<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<Blad, Pagina<T>> lezer;
        private final transient Function<T, K> sleutel;

        @SuppressWarnings("unchecked")
        Rijen(Function<Blad, Pagina<T>> lezer, Function<T, K> sleutel) {
            super(totaal, () -> getoond.stream().map(rij -> (T) rij.regel()).toList());
            this.lezer = lezer;
            this.sleutel = sleutel;
        }

        @Override
        protected List<T> lees(int eerste, int aantal, Map<String, SortMeta> sortering) {
            Blad gevraagd = Blad.van(eerste, aantal, sortering);
            Pagina<T> pagina = lezer.apply(gevraagd);
            if (pagina.rijen().isEmpty() && eerste > 0) {
                // The page of the last time may be gone, because others worked on: then there is always the first.
                vanVoren();
                pagina = lezer.apply(gevraagd.vanVoren());
            }
            getoond = new ArrayList<>(pagina.rijen().stream().map(sleutel).toList());
            totaal = pagina.totaal();
            telt(totaal);
            return pagina.rijen();
        }

        @Override
        public String getRowKey(T rij) {
            return sleutel.apply(rij).sleutel();
        }
    }
}
