package nl.samenspraak.klachten.ui;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.samenspraak.klachten.Maatregelen;
import nl.samenspraak.klachten.Maatregelregel;
import nl.samenspraak.klachten.Maatregelvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Pagina;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The measures because of klachten, the first to be done first. */
@Named("maatregelen")
@ViewScoped
public class MaatregelenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private DoelbindingBean doelbinding;

    private final Regels regels = new Regels();

    private Doelbinding doel;
    private String lijst = "mijn";
    private boolean ookAfgerond;

    @PostConstruct
    void begin() {
        doel = doelbinding.zonderZaak(Dossierdeel.KLACHT);
    }

    /** The source of the table: asks for one page at a time. */
    private final class Regels extends LazyDataModel<Maatregelregel> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return getRowCount();
        }

        @Override
        public List<Maatregelregel> load(
                int eerste, int aantal, Map<String, SortMeta> sortering, Map<String, FilterMeta> filters) {
            Pagina<Maatregelregel> pagina =
                    maatregelen.lijst(new Maatregelvraag(!isAlle(), !ookAfgerond, eerste, aantal), doel);
            setRowCount((int) Math.min(Integer.MAX_VALUE, pagina.totaal()));
            return pagina.rijen();
        }

        @Override
        public String getRowKey(Maatregelregel regel) {
            return regel.id().toString();
        }
    }

    public LazyDataModel<Maatregelregel> getRegels() {
        return regels;
    }

    /** @return whether the measures of everybody are listed */
    public boolean isAlle() {
        return "alle".equals(lijst);
    }

    /** @return {@code mijn} or {@code alle} */
    public String getLijst() {
        return lijst;
    }

    public void setLijst(String lijst) {
        this.lijst = lijst;
    }

    public boolean isOokAfgerond() {
        return ookAfgerond;
    }

    public void setOokAfgerond(boolean ookAfgerond) {
        this.ookAfgerond = ookAfgerond;
    }
}
