package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.samenspraak.inwoner.kijken.Kijkregel;
import nl.samenspraak.inwoner.kijken.Kijkwoorden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import org.omnifaces.util.Faces;

/** "Ik vertrouw deze inzage niet": one look, and the words of the inwoner about it. */
@Named("inzagevraag")
@RequestScoped
public class InzagevraagBean {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final int NIET_GEVONDEN = 404;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private Inzagevragenbalie balie;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<Spoorregel> regel = new Leesbeurt<>();
    private String logid;
    private String vraag;

    /**
     * Read before anything is drawn: a look that is not there, or not of this inwoner, is not found.
     *
     * @throws IOException when the answer cannot be written
     */
    public void open() throws IOException {
        if (regel.lees(this::lees) == null) {
            Faces.responseSendError(NIET_GEVONDEN, null);
        }
    }

    private Spoorregel lees() {
        try {
            return Id.lees(logid)
                    .map(welke -> spoor.regel(welke, doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER)))
                    .orElse(null);
        } catch (Weigering nietTeZien) {
            return null;
        }
    }

    /** Sends the question, and goes to where its answer will be. */
    public void stuur() {
        Optional<Inzagevraagbezwaar> bezwaar = Id.lees(logid)
                .map(welke -> balie.stel(welke, vraag, doelbinding.zonderZaak(Dossierdeel.INZAGEVRAAG))
                        .bezwaar())
                .orElse(Optional.of(Inzagevraagbezwaar.NIET_TE_ZIEN));
        if (bezwaar.isPresent()) {
            Scherm.fout("vraag", TEKSTEN.van("vraag.bezwaar." + bezwaar.get().name()));
        } else {
            Scherm.berichtNaDoorsturen(TEKSTEN.van("vraag.gesteld"));
            Faces.redirect("mijn/vragen.xhtml");
        }
    }

    /** @return the look that it is about; {@code null} when it is not to be seen any more */
    public Kijkregel getRegel() {
        return Optional.ofNullable(regel.leesOmTeTekenen(this::lees))
                .map(Kijkwoorden::van)
                .orElse(null);
    }

    /** @return whether it was the FG, who cannot answer about that; unknown, and so not, until the page is drawn */
    public boolean isVanFg() {
        Kijkregel gelezen = getRegel();
        return gelezen != null && gelezen.vanFg();
    }

    public String getLogid() {
        return logid;
    }

    public void setLogid(String logid) {
        this.logid = logid;
    }

    public String getVraag() {
        return vraag;
    }

    public void setVraag(String vraag) {
        this.vraag = vraag;
    }
}
