package nl.samenspraak.klachten.maatregelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.primefaces.model.LazyDataModel;

/** The measures because of klachten, the first to be done first. */
@Named("maatregelen")
@ViewScoped
public class MaatregelenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private DoelbindingBean doelbinding;

    private final Bladlijst<Maatregelsleutel> regels = new Bladlijst<>("maatregelform:regels");
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

    public LazyDataModel<Maatregelregel> getRegels() {
        return regels.rijen(
                blad -> maatregelen.lijst(
                        new Maatregelvraag(!isAlle(), !ookAfgerond, blad.eerste(), blad.aantal()), doel()),
                Maatregelsleutel::new);
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
