package nl.samenspraak.toegang.ui;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.zegel.NazichtView;
import nl.samenspraak.toegang.zegel.ZegelstandView;
import nl.samenspraak.toegang.zegel.Zegeltoezicht;

/** The screen on which the FG sees how the seal of the log is, has the whole log checked, and takes the proof of one line along (R-LOG-02). */
@Named("zegel")
@ViewScoped
public class ZegelBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toegang.teksten");

    /** A check that takes longer than this is looked at again by hand: a page that asks by itself keeps a session alive. */
    private static final Duration KIJKT_MEE = Duration.ofMinutes(10);

    @Inject
    private Zegeltoezicht toezicht;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Clock klok;

    private final Leesbeurt<ZegelstandView> stand = new Leesbeurt<>();
    private String regel;

    /** Chooses the purpose before anything of the page is shown; who has none is refused here. */
    public void open() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.LOGBOEK);
    }

    /** Asks for a check of the whole log; when one is asked for already, that is the one. */
    public void kijkNa() {
        toezicht.kijkNa(doel());
        stand.opnieuw();
    }

    /** Looks how far the check is. */
    public void ververs() {
        stand.opnieuw();
    }

    /**
     * Answers with the proof of the line that was named, or says at the field why there is none.
     *
     * @throws IOException when the answer cannot be written
     */
    public void bewijs() throws IOException {
        Optional<UUID> logid = Optional.ofNullable(regel).map(String::strip).flatMap(Id::lees);
        if (logid.isEmpty()) {
            Scherm.fout("regel", TEKSTEN.van("zegel.kenmerk.fout"));
            return;
        }
        String tekst = toezicht.bewijs(logid.get(), doel()).tekst();
        if (tekst.isEmpty()) {
            Scherm.fout("regel", TEKSTEN.van("zegel.bewijs.geen"));
        } else {
            Scherm.bestand(
                    "bewijs-" + logid.get() + ".txt",
                    "text/plain; charset=UTF-8",
                    tekst.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @return how the seal is */
    public ZegelstandView getStand() {
        return stand.lees(() -> toezicht.stand(doel()));
    }

    /** @return whether the page looks by itself how far the check is */
    public boolean isKijktMee() {
        NazichtView nazicht = getStand().nazicht();
        return nazicht != null
                && nazicht.isBezig()
                && nazicht.gevraagd().plus(KIJKT_MEE).isAfter(klok.instant());
    }

    /** @return identifier of the line of which the proof is asked */
    public String getRegel() {
        return regel;
    }

    public void setRegel(String regel) {
        this.regel = regel;
    }
}
