package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import org.omnifaces.util.Faces;

/** The page on which a klager reads the letter that an e-mail announced, with the secret of its link and a postcode. */
@Named("brieflezen")
@RequestScoped
public class BriefleesBean {

    private static final int TE_VAAK = 429;
    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.klachten.brieven");

    @Inject
    private Klachtbriefinzage inzage;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Briefrem rem;

    private String sleutel;
    private String postcode;
    private KlachtbriefInhoud brief;
    private boolean gezocht;

    /** Looks. Whether it is the secret, the postcode or the day that does not fit, the answer is the same. */
    public void lees() {
        gezocht = true;
        String adres = aanwezige.werkplek();
        if (!rem.geheimen().neem(adres, sleutel)) {
            Faces.getResponse().setStatus(TE_VAAK);
            Scherm.fout(WOORDEN.van("lezen.wacht"));
            return;
        }
        brief = zoek().orElse(null);
        if (brief == null) {
            Scherm.fout(WOORDEN.van("lezen.nietgevonden"));
        } else {
            rem.geheimen().geefTerug(adres, sleutel);
        }
    }

    private Optional<KlachtbriefInhoud> zoek() {
        try {
            return Optional.of(aanwezige.alsBetrokkene(
                    Klachtbriefinzage.WERKPLEK,
                    () -> inzage.lees(sleutel, postcode, doelbindingen.voorTaak(Klachtbriefinzage.DOEL))));
        } catch (Weigering geenBriefMetDitGeheim) {
            return Optional.empty();
        }
    }

    /**
     * Gives the letter as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        lees();
        if (brief != null) {
            Scherm.bestand(brief.nummer() + ".pdf", "application/pdf", brief.pdf());
        }
    }

    /** @return whether the page shows a letter, or showed one when its file was asked for: without that Faces would not hear the button */
    public boolean isOpen() {
        return brief != null || !gezocht && Faces.getRequestParameterMap().containsKey("download");
    }

    /** @return the letter; {@code null} as long as nothing was found */
    public KlachtbriefInhoud getBrief() {
        return brief;
    }

    public String getSleutel() {
        return sleutel;
    }

    public void setSleutel(String sleutel) {
        this.sleutel = sleutel;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
