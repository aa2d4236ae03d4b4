package nl.samenspraak.klachten.oordeel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregeloverdracht;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/** The measures of one klacht; also after it has ended. */
@Named("maatregel")
@ViewScoped
public class MaatregelBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OordeelBean scherm;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private Collegas collegas;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private Maatregelstand stand = Maatregelstand.GEDAAN;
    private UUID gekozen;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "slotdag");
    }

    /** Takes a measure. */
    public void neem() {
        String collega = invoer.tekst("collega");
        scherm.doe(
                "maatregel",
                () -> new NieuweMaatregel(
                        invoer.tekst("maatregel"),
                        collega == null || collega.isEmpty() ? null : UUID.fromString(collega),
                        collega == null || collega.isEmpty() ? invoer.tekst("eigenaar") : "",
                        invoer.dag("uiterlijk")),
                (nieuw, doel) -> maatregelen
                        .neem(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("uiterlijk")
                        .en(Weigerreden.MAATREGEL_ONTBREEKT, "maatregel")
                        .en(Weigerreden.EIGENAAR_ONTBREEKT, "collega")
                        .en(Weigerreden.UITERLIJK_ONTBREEKT, "uiterlijk")
                        .en(Weigerreden.UITERLIJK_GEWEEST, "uiterlijk"),
                scherm::bewaard);
    }

    /**
     * Opens the fields with which a measure is closed.
     *
     * @param welke the measure
     */
    public void kies(Maatregelregel welke) {
        gekozen = welke.id();
    }

    /** Closes the chosen measure. */
    public void sluit() {
        scherm.doe(
                "slottekst",
                () -> new Maatregelslot(stand, invoer.dag("slotdag"), invoer.tekst("slottekst")),
                (slot, doel) -> maatregelen
                        .sluit(scherm.dossier(), gekozen, slot, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("slotdag").en(Weigerreden.REDEN_ONTBREEKT, "slottekst"),
                scherm::bewaard);
    }

    /** Opens the chosen measure again: it was closed by mistake. */
    public void heropen() {
        scherm.doe(
                "heropenreden",
                () -> new Klachtdaad(LocalDate.now(klok), invoer.tekst("heropenreden")),
                (hoe, doel) -> maatregelen
                        .heropen(scherm.dossier(), gekozen, hoe, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("").en(Weigerreden.REDEN_ONTBREEKT, "heropenreden"),
                scherm::bewaard);
    }

    /** Gives the chosen measure to somebody else. */
    public void draagOver() {
        String collega = invoer.tekst("overcollega");
        scherm.doe(
                "overreden",
                () -> new Maatregeloverdracht(
                        collega == null || collega.isEmpty() ? null : UUID.fromString(collega),
                        collega == null || collega.isEmpty() ? invoer.tekst("overeigenaar") : "",
                        invoer.tekst("overreden")),
                (overdracht, doel) -> maatregelen
                        .draagOver(scherm.dossier(), gekozen, overdracht, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("")
                        .en(Weigerreden.EIGENAAR_ONTBREEKT, "overcollega")
                        .en(Weigerreden.ZELFDE_EIGENAAR, "overcollega")
                        .en(Weigerreden.REDEN_ONTBREEKT, "overreden"),
                scherm::bewaard);
    }

    /** @return the measure that is being closed; {@code null} when none is, or it is closed meanwhile */
    public Maatregelregel getGekozen() {
        return scherm.getView() == null
                ? null
                : scherm.getView().maatregelen().stream()
                        .filter(maatregel -> maatregel.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    /** @return how a measure can end */
    public List<Maatregelstand> getEinden() {
        return Maatregelstand.einden();
    }

    public List<Collega> getCollegas() {
        return collegas.alle();
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
}
