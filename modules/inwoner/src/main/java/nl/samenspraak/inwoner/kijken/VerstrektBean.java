package nl.samenspraak.inwoner.kijken;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorbeeld;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;

/** "Wat ging naar wie?": everything of whoever is signed in that went to somebody, with the ground, a page at a time (AVG 15 lid 1 onder c). */
@Named("verstrekt")
@RequestScoped
public class VerstrektBean {

    private static final int PER_BLAD = 20;
    private static final int LAATSTE_BLAD = Telgrens.DIEPSTE / PER_BLAD;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<Spoorbeeld> beeld = new Leesbeurt<>();
    private String blad;

    /** Read before anything is drawn: whoever is no inwoner gets an error page, and not half of this one. */
    public void open() {
        beeld.lees(this::lees);
    }

    private Spoorbeeld lees() {
        return spoor.regels(
                Spoorvraag.VERSTREKT,
                (getBladnummer() - 1) * PER_BLAD,
                PER_BLAD,
                doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER));
    }

    private Optional<Spoorbeeld> beeld() {
        return Optional.ofNullable(beeld.leesOmTeTekenen(this::lees));
    }

    /** @return what went to whom, the latest first */
    public List<Verstrekking> getRegels() {
        return beeld().map(Spoorbeeld::regels).orElse(List.of()).stream()
                .map(Kijkwoorden::verstrekking)
                .toList();
    }

    public int getBladnummer() {
        return Bladnummer.lees(blad, LAATSTE_BLAD);
    }

    public boolean isMeer() {
        return beeld().map(Spoorbeeld::totaal).orElse(0L) > (long) getBladnummer() * PER_BLAD
                && getBladnummer() < LAATSTE_BLAD;
    }

    public String getBlad() {
        return blad;
    }

    public void setBlad(String blad) {
        this.blad = blad;
    }
}
