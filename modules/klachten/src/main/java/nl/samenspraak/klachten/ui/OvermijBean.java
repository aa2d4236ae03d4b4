package nl.samenspraak.klachten.ui;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.AfschriftView;
import nl.samenspraak.klachten.Afschriften;
import nl.samenspraak.klachten.Afschriftinzage;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import org.omnifaces.util.Faces;

/** The klachten about whoever is signed in: what Awb 9:9 gives, whichever pet is worn. */
@Named("overmij")
@ViewScoped
public class OvermijBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Afschriftinzage inzage;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    private String id;
    private Afschriften lijst;
    private AfschriftView view;

    /**
     * Shows the list, or the copy that the address names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        Optional<KlachtId> klacht = KlachtId.van(id);
        if (klacht.isEmpty()) {
            lijst = aanwezige.alsBeklaagde(() -> inzage.overMij(doelbindingen.voorTaak(Afschriftinzage.DOEL)));
            return;
        }
        try {
            view = aanwezige.alsBeklaagde(() ->
                    inzage.open(klacht.get(), doelbindingen.kies(klacht.get().zaak(), Afschriftinzage.DOEL)));
        } catch (Weigering nietVanMij) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public Afschriften getLijst() {
        return lijst;
    }

    public AfschriftView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
