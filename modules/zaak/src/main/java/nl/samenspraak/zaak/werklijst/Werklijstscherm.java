package nl.samenspraak.zaak.werklijst;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Blad;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Rijsleutel;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.primefaces.model.LazyDataModel;

/**
 * The page with the work lists of one kind of case: which list, how far one turned over, and taking up what nobody has. Its table stands at
 * {@code werkform:regels}.
 *
 * @param <L> the lists
 * @param <V> by what they are sorted
 * @param <T> a row
 * @param <K> what stays of a row between two requests
 * @param <R> why something cannot be done with a case
 */
public abstract class Werklijstscherm<L extends Enum<L>, V extends Enum<V>, T, K extends Rijsleutel<T>, R>
        implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Oppakker oppakker;

    private final Bladlijst<K> regels = new Bladlijst<>("werkform:regels");
    private String gevraagd;
    private String gevraagdeTermijn;

    /** @return what this user chose */
    protected abstract Werkkeuze<L, V> keuze();

    /** @return the part of the dossiers of which the lists show something */
    protected abstract Dossierdeel deel();

    /**
     * Reads a page of the list that was chosen, through the gate.
     *
     * @param vanaf how many rows come before it
     * @param aantal how many rows
     * @param doel the purpose
     * @return the page
     */
    protected abstract Pagina<T> lees(int vanaf, int aantal, Doelbinding doel);

    /**
     * @param regel a row
     * @return what stays of it
     */
    protected abstract K sleutel(T regel);

    /**
     * @param kolom a column that can be sorted, as the page calls it
     * @return what it sorts by
     */
    protected abstract V volgorde(String kolom);

    /** @return why somebody cannot take up what a colleague took up just before */
    protected abstract R eenAnderWasEerder();

    /** Whoever has no purpose for these cases cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    /** @return the purpose of this screen */
    protected Doelbinding doel() {
        return doelbinding.zonderZaak(deel());
    }

    /** Takes over the list and the term that the address names; without them, those of the last time stay. */
    public void open() {
        neemOver(getLijsten(), gevraagd, keuze()::kies);
        neemOver(Dringendheid.values(), gevraagdeTermijn, keuze()::beperk);
    }

    private static <E extends Enum<E>> void neemOver(E[] bekend, String naam, Consumer<E> keuze) {
        Arrays.stream(bekend)
                .filter(waarde -> waarde.name().equalsIgnoreCase(naam))
                .forEach(keuze);
    }

    /** Another filter shows its first page. */
    public void gefilterd() {
        regels.vanVoren();
    }

    /**
     * Takes up a case that nobody has, and goes to it; it opens for the purpose of the task that the user has in it from now on.
     *
     * @param zaak the case
     * @param pagina its page, with a place for the identifier
     * @param daad takes it up
     * @return why it could not be done; empty when it was
     */
    protected Optional<R> pakOp(Zaakgebonden zaak, String pagina, Function<Doelbinding, Verrichting<R>> daad) {
        return oppakker.neem(zaak, doel(), pagina, daad, eenAnderWasEerder());
    }

    public LazyDataModel<T> getRegels() {
        return regels.rijen(this::lees, this::sleutel);
    }

    private Pagina<T> lees(Blad blad) {
        if (blad.kolom() == null) {
            keuze().blader(keuze().volgorde(), keuze().aflopend(), blad.eerste());
        } else {
            keuze().blader(volgorde(blad.kolom()), blad.aflopend(), blad.eerste());
        }
        return lees(blad.eerste(), blad.aantal(), doel());
    }

    /** @return all lists, in the order of the tabs */
    public L[] getLijsten() {
        return getLijst().getDeclaringClass().getEnumConstants();
    }

    public L getLijst() {
        return keuze().lijst();
    }

    public Dringendheid[] getTermijnen() {
        return new Dringendheid[] {Dringendheid.TE_LAAT, Dringendheid.VANDAAG, Dringendheid.DEZE_WEEK};
    }

    public Dringendheid getTermijn() {
        return keuze().termijn();
    }

    public void setTermijn(Dringendheid termijn) {
        keuze().beperk(termijn);
    }

    public int getEerste() {
        return keuze().vanaf();
    }

    /**
     * @param volgorde name of what a column sorts by
     * @return in which direction the table is sorted by it when the screen opens: asc, desc or unsorted
     */
    public String richting(String volgorde) {
        if (!keuze().volgorde().name().equals(volgorde)) {
            return "unsorted";
        }
        return keuze().aflopend() ? "desc" : "asc";
    }

    public String getGevraagd() {
        return gevraagd;
    }

    public void setGevraagd(String gevraagd) {
        this.gevraagd = gevraagd;
    }

    public String getGevraagdeTermijn() {
        return gevraagdeTermijn;
    }

    public void setGevraagdeTermijn(String gevraagdeTermijn) {
        this.gevraagdeTermijn = gevraagdeTermijn;
    }
}
