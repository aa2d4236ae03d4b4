package nl.samenspraak.klachten.afhandelen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.advies.Adviesgehoor;
import nl.samenspraak.klachten.advies.Advisering;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.taak.Weigerreden;

/** Having a person or commission advise on a klacht (9:14). */
@Named("klachtadvies")
@ViewScoped
public class AdviesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AfhandelBean scherm;

    @Inject
    private Advisering advisering;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private final Map<Integer, String> oordelen = new HashMap<>();
    private final Map<String, Boolean> gehoord = new HashMap<>();
    private boolean naamgenoot;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "adviesdag", "adviesmeedag", "rapportdag", "intrekdag");
    }

    /** Asks for advice. */
    public void vraag() {
        scherm.doe(
                "adviesvraag",
                () -> new Klachtdaad(invoer.dag("adviesdag"), invoer.tekst("adviesvraag")),
                (daad, doel) -> advisering
                        .vraag(
                                scherm.dossier(),
                                daad,
                                invoer.tekst("adviesbesluit"),
                                invoer.tekst("adviseurander"),
                                scherm.versie(),
                                doel)
                        .bezwaar(),
                bezwaar -> {
                    naamgenoot = bezwaar == Weigerreden.NAAM_LIJKT;
                    Weigervelden.dag("adviesdag")
                            .en(Weigerreden.ADVIES_ZONDER_BESLUIT, "adviesbesluit")
                            .en(Weigerreden.NAAM_LIJKT, "adviseurander")
                            .accept(bezwaar);
                },
                scherm::bewaard);
    }

    /** @return whether it is asked how it is known that who advises is another than the beklaagde of that name */
    public boolean isNaamgenoot() {
        return naamgenoot;
    }

    /** Both were told by letters that were not made here. */
    public void deelMee() {
        scherm.doe(
                doel -> advisering
                        .deelMee(scherm.dossier(), invoer.dag("adviesmeedag"), scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("adviesmeedag").en(Weigerreden.KLOKDAG_TE_VROEG, "adviesmeedag"),
                scherm::bewaard);
    }

    /** Records report and advice. */
    public void ontvang() {
        scherm.doe(
                "rapport",
                () -> new NieuwAdvies(
                        invoer.dag("rapportdag"),
                        invoer.tekst("rapport"),
                        IntStream.range(0, scherm.getView().gedragingen().size())
                                .mapToObj(this::oordeel)
                                .toList(),
                        invoer.tekst("adviestekst")),
                (nieuw, doel) -> advisering
                        .ontvang(scherm.dossier(), nieuw, gehoor(), scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("rapportdag")
                        .en(Weigerreden.RAPPORT_ONTBREEKT, "rapport")
                        .en(Weigerreden.ADVIESHOORDAG_ONJUIST, "advieshoordag"),
                scherm::bewaard);
    }

    private Adviesgehoor gehoor() {
        List<String> wie = scherm.getView().teHoren().stream()
                .filter(naam -> Boolean.TRUE.equals(gehoord.get(naam)))
                .toList();
        return new Adviesgehoor(
                invoer.dag("advieshoordag"),
                wie.contains(Hoorstand.KLAGER),
                wie.stream().filter(naam -> !naam.equals(Hoorstand.KLAGER)).toList());
    }

    /** @return who was heard by who advises, by name; the klager has none here */
    public Map<String, Boolean> getGehoord() {
        return gehoord;
    }

    /** The college takes the task back. */
    public void trekIn() {
        scherm.doe(
                "intrekreden",
                () -> new Klachtdaad(invoer.dag("intrekdag"), invoer.tekst("intrekreden")),
                (daad, doel) -> advisering
                        .trekIn(scherm.dossier(), daad, scherm.versie(), doel)
                        .bezwaar(),
                Weigervelden.dag("intrekdag")
                        .en(Weigerreden.REDEN_ONTBREEKT, "intrekreden")
                        .en(Weigerreden.KLOKDAG_TE_VROEG, "intrekdag"),
                scherm::bewaard);
    }

    private Klachtoordeel oordeel(int plaats) {
        String gekozen = oordelen.get(plaats);
        return gekozen == null || gekozen.isEmpty() ? null : Klachtoordeel.valueOf(gekozen);
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    /** @return what is advised about each gedraging, by its place */
    public Map<Integer, String> getOordelen() {
        return oordelen;
    }

    public Klachtoordeel[] getMogelijk() {
        return Klachtoordeel.values();
    }
}
