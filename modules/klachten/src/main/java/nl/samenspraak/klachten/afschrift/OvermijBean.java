package nl.samenspraak.klachten.afschrift;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.klacht.Afschriften;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.stukken.BestandInhoud;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
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
    private final Leesbeurt<Afschriften> lijst = new Leesbeurt<>();
    private final Leesbeurt<AfschriftView> view = new Leesbeurt<>();

    /**
     * Shows the list, or the copy that the address names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        // Read before anything is drawn: what cannot be read becomes an error page, not half of this one.
        if (KlachtId.van(id).isEmpty()) {
            getLijst();
        } else if (getView() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** @return what is about whoever is signed in; {@code null} when the address names one of them */
    public Afschriften getLijst() {
        return KlachtId.van(id).isPresent() ? null : lijst.lees(this::leesLijst);
    }

    private Afschriften leesLijst() {
        return aanwezige.alsBeklaagde(() -> inzage.overMij(doelbindingen.voorTaak(Afschriftinzage.DOEL)));
    }

    /** @return the copy that the address names; {@code null} when it names none, or none that is for whoever is signed in */
    public AfschriftView getView() {
        return KlachtId.van(id).map(klacht -> view.lees(() -> lees(klacht))).orElse(null);
    }

    private AfschriftView lees(KlachtId klacht) {
        try {
            return aanwezige.alsBeklaagde(
                    () -> inzage.open(klacht, doelbindingen.kies(klacht.zaak(), Afschriftinzage.DOEL)));
        } catch (Weigering nietVanMij) {
            return null;
        }
    }

    /**
     * Gives a file that goes with the copy.
     *
     * @param stuk which document
     * @throws IOException when the answer cannot be written
     */
    public void download(UUID stuk) throws IOException {
        Optional<BestandInhoud> gelezen = KlachtId.van(id)
                .map(klacht -> aanwezige.alsBeklaagde(
                        () -> inzage.bestand(klacht, stuk, doelbindingen.kies(klacht.zaak(), Afschriftinzage.DOEL))))
                .map(KlachtstukBestand::bestand);
        if (gelezen.isPresent()) {
            Bestandsinvoer.geef(gelezen.get());
        } else {
            Scherm.fout(Klachtteksten.tekst("overmij.bijlage.weg"));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
