package nl.samenspraak.klachten.afschrift;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.klacht.Afschriften;
import nl.samenspraak.klachten.maatregelen.EigenMaatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
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
    private EigenMaatregelen maatregelen;

    @Inject
    private Clock klok;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    private String id;
    private final Leesbeurt<Afschriften> lijst = new Leesbeurt<>();
    private final Leesbeurt<AfschriftView> view = new Leesbeurt<>();
    private final Leesbeurt<Boolean> verwisseld = new Leesbeurt<>();
    private final Behandelinvoer invoer = new Behandelinvoer();
    private Maatregelstand stand = Maatregelstand.GEDAAN;
    private UUID gekozen;
    private long versie;

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
        if (isVerwisseld()) {
            return;
        }
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

    /**
     * Opens the fields with which a measure of the user is closed.
     *
     * @param taak the measure
     */
    public void kies(AfschriftView.Taak taak) {
        if (isVerwisseld()) {
            return;
        }
        gekozen = taak.id();
        versie = taak.versie();
        invoer.stelVoor(LocalDate.now(klok), "slotdag");
        Scherm.naar("slotkop");
    }

    /** Closes the chosen measure. */
    public void sluit() {
        if (isVerwisseld()) {
            return;
        }
        try {
            KlachtId klacht = KlachtId.van(id).orElseThrow();
            Maatregelslot slot = new Maatregelslot(stand, invoer.dag("slotdag"), invoer.tekst("slottekst"));
            Optional<Weigerreden> bezwaar = aanwezige.alsBeklaagde(() -> maatregelen
                    .sluit(klacht, gekozen, slot, versie, doelbindingen.kies(klacht.zaak(), Afschriftinzage.AFRONDEN))
                    .bezwaar());
            bezwaar.ifPresentOrElse(
                    Weigervelden.dag("slotdag").en(Weigerreden.REDEN_ONTBREEKT, "slottekst"), this::isGesloten);
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout("slottekst", teLang.getMessage());
        } catch (VerouderdeVersie intussenAnders) {
            gekozen = null;
            Scherm.fout(intussenAnders.getMessage());
        } catch (Weigering nietVanMij) {
            gekozen = null;
            Scherm.fout(nietVanMij.getMessage());
        }
        view.opnieuw();
    }

    private void isGesloten() {
        gekozen = null;
        invoer.getTekst().vergeet("slottekst");
        Scherm.bericht(Klachtteksten.tekst("overmij.afgerond"));
    }

    /** @return the measure that is being closed; {@code null} when none is, or it is closed meanwhile */
    public AfschriftView.Taak getGekozen() {
        return gekozen == null || getView() == null
                ? null
                : getView().maatregelen().stream()
                        .filter(taak -> taak.open() && taak.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    /** @return how a measure can end */
    public List<Maatregelstand> getEinden() {
        return Maatregelstand.einden();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    public Maatregelstand getStand() {
        return stand;
    }

    public void setStand(Maatregelstand stand) {
        this.stand = stand;
    }

    public String getId() {
        return id;
    }

    /**
     * A page that comes back with another klacht than it showed shows that one, as far as the gate lets it, and does nothing with it: what was
     * pressed, was pressed on the other.
     *
     * @param id what the address names
     */
    public void setId(String id) {
        if (this.id != null && !this.id.equals(id)) {
            verwisseld.zet(true);
            gekozen = null;
            view.opnieuw();
        }
        this.id = id;
    }

    private boolean isVerwisseld() {
        boolean anders = Boolean.TRUE.equals(verwisseld.lees(() -> false));
        if (anders) {
            Scherm.fout(new VerouderdeVersie().getMessage());
        }
        return anders;
    }
}
