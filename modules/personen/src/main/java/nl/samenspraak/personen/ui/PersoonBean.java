package nl.samenspraak.personen.ui;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.GezinView;
import nl.samenspraak.personen.Gezinsregister;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.omnifaces.util.Faces;

/** What is known of one person; the household is read, and logged, only when its tab is opened. */
@Named("persoon")
@ViewScoped
public class PersoonBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GEZIN = "gezin";

    @Inject
    private Personenregister register;

    @Inject
    private Gezinsregister gezinnen;

    @Inject
    private DoelbindingBean doelbinding;

    private String id;
    private String deel;
    private PersoonView view;
    private GezinView gezin;

    /**
     * Opens the person that the address names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        PersoonId persoon = persoon();
        if (persoon == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Doelbinding doel = doelbinding.zonderZaak(Dossierdeel.PERSOON);
        view = register.persoon(persoon, doel);
        if (isGezinOpen()) {
            gezin = gezinnen.gezin(persoon, doel);
        }
    }

    private PersoonId persoon() {
        try {
            return id == null ? null : new PersoonId(UUID.fromString(id));
        } catch (IllegalArgumentException geenKenmerk) {
            return null;
        }
    }

    public PersoonView getView() {
        return view;
    }

    /** @return the household; {@code null} while its tab is closed */
    public GezinView getGezin() {
        return gezin;
    }

    public boolean isGezinOpen() {
        return GEZIN.equals(deel);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDeel() {
        return deel;
    }

    public void setDeel(String deel) {
        this.deel = deel;
    }
}
