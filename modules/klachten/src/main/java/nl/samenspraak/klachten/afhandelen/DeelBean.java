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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.behandelen.Behandelinvoer;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Weigervelden;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.taak.Weigerreden;

/** What the klager says about a part of his klacht, while the rest goes on (9:5). */
@Named("klachtdeel")
@ViewScoped
public class DeelBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AfhandelBean scherm;

    @Inject
    private Deelafloop afloop;

    @Inject
    private Clock klok;

    private final Behandelinvoer invoer = new Behandelinvoer();
    private final Map<Integer, Boolean> welke = new HashMap<>();
    private Gedragingeinde hoe;

    @PostConstruct
    void stelDagenVoor() {
        invoer.stelVoor(LocalDate.now(klok), "deeldag");
    }

    /** Records what the klager said about the parts that are ticked. */
    public void bewaar() {
        scherm.doe(
                "deeltekst",
                () -> new Klachtdaad(invoer.dag("deeldag"), invoer.tekst("deeltekst")),
                (daad, doel) -> hoe == null
                        ? Optional.of(Weigerreden.ANTWOORD_ONTBREEKT)
                        : afloop.eindig(scherm.dossier(), gekozen(), hoe, daad, scherm.versie(), doel)
                                .bezwaar(),
                velden(),
                scherm::bewaard);
    }

    /** The parts that are ticked go on after all. */
    public void hervat() {
        scherm.doe(
                "deeltekst",
                () -> new Klachtdaad(invoer.dag("deeldag"), invoer.tekst("deeltekst")),
                (daad, doel) -> afloop.hervat(scherm.dossier(), gekozen(), daad, scherm.versie(), doel)
                        .bezwaar(),
                velden(),
                scherm::bewaard);
    }

    private static Weigervelden velden() {
        return Weigervelden.dag("deeldag")
                .en(Weigerreden.ANTWOORD_ONTBREEKT, "deelhoe")
                .en(Weigerreden.REDEN_ONTBREEKT, "deeltekst")
                .en(Weigerreden.DEEL_IS_ALLES, "deelwelke")
                .en(Weigerreden.GEDRAGING_NIET_GEKOZEN, "deelwelke");
    }

    private Set<Integer> gekozen() {
        return welke.entrySet().stream()
                .filter(vink -> Boolean.TRUE.equals(vink.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @return the places of what is handled or ended by what the klager said: about one of more something can be said apart */
    public List<Integer> getPlaatsen() {
        List<Gedraging> alle =
                scherm.getView() == null ? List.of() : scherm.getView().gedragingen();
        return IntStream.range(0, alle.size())
                .filter(plaats -> !alle.get(plaats).buiten())
                .boxed()
                .toList();
    }

    /** @return whether a part ended by what the klager said */
    public boolean isIetsGeeindigd() {
        return scherm.getView().gedragingen().stream().anyMatch(gedraging -> gedraging.einde() != null);
    }

    public Gedragingeinde[] getEinden() {
        return Gedragingeinde.values();
    }

    public Behandelinvoer getInvoer() {
        return invoer;
    }

    public Map<Integer, Boolean> getWelke() {
        return welke;
    }

    public Gedragingeinde getHoe() {
        return hoe;
    }

    public void setHoe(Gedragingeinde hoe) {
        this.hoe = hoe;
    }
}
