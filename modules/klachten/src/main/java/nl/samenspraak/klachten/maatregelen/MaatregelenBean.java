package nl.samenspraak.klachten.maatregelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Lijstmodel;
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

    private final Leesbeurt<Regels> regels = new Leesbeurt<>();
    private long totaal;
    private String lijst = "mijn";
    private boolean ookAfgerond;

    /** Whoever has no purpose for klachten cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.KLACHT);
    }

    /** The source of the table: asks for one page at a time. */
    private final class Regels extends Lijstmodel<Maatregelregel> {

        private static final long serialVersionUID = 1L;

        Regels() {
            super(totaal, List::of);
        }

        @Override
        protected List<Maatregelregel> lees(int eerste, int aantal, Map<String, SortMeta> sortering) {
            Pagina<Maatregelregel> pagina =
                    maatregelen.lijst(new Maatregelvraag(!isAlle(), !ookAfgerond, eerste, aantal), doel());
            totaal = pagina.totaal();
            telt(totaal);
            return pagina.rijen();
        }

        @Override
        public String getRowKey(Maatregelregel regel) {
            return regel.id().toString();
        }
    }

    public LazyDataModel<Maatregelregel> getRegels() {
        return regels.lees(Regels::new);
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
