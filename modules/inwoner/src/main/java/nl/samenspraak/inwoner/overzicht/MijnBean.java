package nl.samenspraak.inwoner.overzicht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.inwoner.kijken.Kijkregel;
import nl.samenspraak.inwoner.kijken.Kijkwoorden;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorbeeld;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;

/** The first page of an inwoner: the last looks, and the way to everything else. */
@Named("mijn")
@RequestScoped
public class MijnBean {

    private static final int LAATSTE = 5;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<Spoorbeeld> beeld = new Leesbeurt<>();

    /** Read before anything is drawn: whoever is no inwoner gets an error page, and not half of this one. */
    public void open() {
        beeld.lees(this::lees);
    }

    private Spoorbeeld lees() {
        return spoor.regels(Spoorvraag.ALLES, 0, LAATSTE, doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER));
    }

    private Optional<Spoorbeeld> beeld() {
        return Optional.ofNullable(beeld.leesOmTeTekenen(this::lees));
    }

    /** @return the last looks of others */
    public List<Kijkregel> getRegels() {
        return beeld().map(Spoorbeeld::regels).orElse(List.of()).stream()
                .map(Kijkwoorden::van)
                .toList();
    }

    /** @return how many there are, in words */
    public String getAantal() {
        return Telgrens.woorden(beeld().map(Spoorbeeld::totaal).orElse(0L));
    }
}
