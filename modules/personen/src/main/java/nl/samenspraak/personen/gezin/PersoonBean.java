package nl.samenspraak.personen.gezin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.register.Register;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import org.omnifaces.util.Faces;

/** What is known of one person; the household is read, and logged, only when its tab is opened. */
@Named("persoon")
@ViewScoped
public class PersoonBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GEZIN = "gezin";

    @Inject
    private Register register;

    @Inject
    private Gezinsregister gezinnen;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Doelbindingen doelbindingen;

    private String id;
    private String deel;
    private final Leesbeurt<PersoonView> view = new Leesbeurt<>();
    private final Leesbeurt<GezinView> gezin = new Leesbeurt<>();

    /**
     * Opens the person that the address names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        if (persoon() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        getView();
    }

    private PersoonId persoon() {
        try {
            return id == null ? null : new PersoonId(UUID.fromString(id));
        } catch (IllegalArgumentException geenKenmerk) {
            return null;
        }
    }

    public PersoonView getView() {
        return view.lees(() -> persoon() == null ? null : lees());
    }

    /** With its tab open the household is part of the one look at the page. */
    private PersoonView lees() {
        if (!isGezinOpen()) {
            return register.persoon(persoon(), doel());
        }
        Gezinskaart kaart = gezinnen.open(persoon(), doel());
        gezin.zet(kaart.gezin());
        return kaart.persoon();
    }

    /** @return the household; {@code null} while its tab is closed */
    public GezinView getGezin() {
        return isGezinOpen() && getView() != null ? gezin.lees(() -> null) : null;
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.PERSOON);
    }

    /** @return whether the active pet may look into a base registry */
    public boolean isInkijkMag() {
        return !doelbindingen.keuzes(Dossierdeel.INKIJK).isEmpty();
    }

    public boolean isGezinOpen() {
        return GEZIN.equals(deel);
    }

    public String getId() {
        return id;
    }

    /** @param id whom the address names; a page that comes back with somebody else shows that person */
    public void setId(String id) {
        if (this.id != null && !this.id.equals(id)) {
            view.opnieuw();
            gezin.opnieuw();
        }
        this.id = id;
    }

    public String getDeel() {
        return deel;
    }

    public void setDeel(String deel) {
        this.deel = deel;
    }
}
