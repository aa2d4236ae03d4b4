package nl.samenspraak.meldpunt.tedoen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;

/** What is left to do about one's own meldingen, and about those of colleagues. */
@Named("tedoen")
@RequestScoped
public class TeDoenBean {

    @Inject
    private TeDoen teDoen;

    @Inject
    private Doelbindingen doelbindingen;

    private List<Plicht> regels;
    private String gevraagd;

    @PostConstruct
    void begin() {
        regels = teDoen.lijst(doelbindingen.voorTaak(Dossierdeel.SIGNAAL)).rijen();
    }

    /**
     * @param soort what is to be done
     * @return the page on which that is done
     */
    public String pagina(Plichtsoort soort) {
        return switch (soort) {
            case INFORMEREN, WIE_IS_HET, NU_INFORMEREN, HERZIEN -> "/meldpunt/informeren.xhtml";
            case OVERDRAGEN -> "/meldpunt/melding.xhtml";
            case GEVAAR, TERUGBELLEN, RECHTZETTEN -> "/meldpunt/aanvullen.xhtml";
            case WVGGZ_VERTELLEN, WVGGZ_GEDAAN, WVGGZ_STANDPUNT, WVGGZ_SCHRIJVEN, WVGGZ_VERZOEK ->
                "/meldpunt/wvggz.xhtml";
        };
    }

    /**
     * @param plicht something that is left to do
     * @return what that is, in words; of a call also whom, and where more than one has to hear of the melding, that
     */
    public String wat(Plicht plicht) {
        if (plicht.wie() != null) {
            return Meldteksten.tekst("tedoen.bel." + plicht.wie());
        }
        String kring = plicht.kring() == null ? "" : "." + plicht.kring();
        return Meldteksten.tekst("tedoen." + plicht.soort() + kring);
    }

    /** @return what is left to do about one's own meldingen */
    public List<Plicht> getRegels() {
        return regels.stream().filter(Plicht::mijn).toList();
    }

    /** @return of the melding of a colleague that the address names, something that is left to do; {@code null} when there is none */
    public Plicht getOverTeNemen() {
        return getVanCollegas().stream()
                .filter(plicht -> !plicht.vrij() && plicht.nummer().waarde().equals(gevraagd))
                .findFirst()
                .orElse(null);
    }

    public String getGevraagd() {
        return gevraagd;
    }

    public void setGevraagd(String gevraagd) {
        this.gevraagd = gevraagd;
    }

    /** @return what is left to do about those of colleagues */
    public List<Plicht> getVanCollegas() {
        return regels.stream().filter(plicht -> !plicht.mijn()).toList();
    }
}
