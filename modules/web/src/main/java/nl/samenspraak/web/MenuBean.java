package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;
import nl.samenspraak.toegang.recht.Rechten;

/** The menu of the active pet. What a pet sees is reference data; where it leads is known here. */
@Named("menu")
@RequestScoped
public class MenuBean {

    private static final Logger LOG = Logger.getLogger(MenuBean.class.getName());
    private static final Map<String, String> PADEN = Map.ofEntries(
            Map.entry("werkvoorraad", "/meldpunt/werkvoorraad.xhtml"),
            Map.entry("bewaarlijst", "/meldpunt/bewaarlijst.xhtml"),
            Map.entry("klachten", "/klachten/klachten.xhtml"),
            Map.entry("klachten-toewijzen", "/klachten/toewijzen.xhtml"),
            Map.entry("toeleiding", "/toeleiding/toeleidingen.xhtml"),
            Map.entry("coordinatie", "/coordinatie/coordinaties.xhtml"),
            Map.entry("deelwijzer", "/toeleiding/deelwijzer.xhtml"),
            Map.entry("partijen", "/toeleiding/partijen.xhtml"),
            Map.entry("handhaving", "/toeleiding/handhaving.xhtml"),
            Map.entry("adviesvragen", "/zaak/adviesvragen.xhtml"),
            Map.entry("mijn-dossier", "/mijn/index.xhtml"),
            Map.entry("inzagevragen", "/inwoner/inzagevragen.xhtml"),
            Map.entry("toezicht", "/toegang/logboek.xhtml"),
            Map.entry("zegel", "/toegang/zegel.xhtml"));

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    @Inject
    @Any
    private Instance<Menutelling> tellingen;

    @Inject
    private Menugeheugen geheugen;

    private List<Menupunt> punten;
    private boolean geteld;
    private String overMij;
    private String maatregelen;

    /** @return the entries that the active pet sees, in order */
    public List<Menupunt> getPunten() {
        if (punten == null) {
            punten = codes().stream().map(this::punt).toList();
        }
        return punten;
    }

    private List<String> codes() {
        String pet = aanwezige.pet().map(Pet::code).orElse("");
        return rechten.matrix().regel(pet).map(regel -> regel.menu()).orElse(List.of());
    }

    /** @return how many conversations somebody has open, in words; {@code null} when there are none */
    public String getGesprekken() {
        return aanwezige.gebruiker().isEmpty() ? null : aantal("nieuwe-melding", "/meldpunt/nieuw.xhtml");
    }

    /** @return where someone with this pet starts; empty when nothing is there for it yet */
    public String getBegin() {
        return getPunten().stream()
                .filter(punt -> !punt.volgt())
                .map(Menupunt::pad)
                .findFirst()
                .orElse("");
    }

    private Menupunt punt(String code) {
        String pad = PADEN.getOrDefault(code, "");
        String naam = ResourceBundle.getBundle("nl.samenspraak.web.teksten").getString("menu." + code);
        return new Menupunt(code, naam, pad, pad.isEmpty(), code.equals(actief()), aantal(code, pad));
    }

    /** Counts what is shown on every page and rarely changes. */
    void tel() {
        getOverMij();
    }

    /** @return how many klachten about whoever is signed in ask for attention, under whichever pet; {@code null} when none does */
    public String getOverMij() {
        if (!geteld) {
            geteld = true;
            overMij = aanwezige.gebruiker().isEmpty() ? null : aantal("overmij", "/klachten/overmij.xhtml");
            maatregelen = aanwezige.gebruiker().isEmpty()
                    ? null
                    : aantal("mijnmaatregelen", "/klachten/mijnmaatregelen.xhtml");
        }
        return overMij;
    }

    /** @return how much whoever is signed in still has to do because of klachten, under whichever pet; {@code null} when nothing */
    public String getMaatregelen() {
        getOverMij();
        return maatregelen;
    }

    /** The entry whose own screen this is; otherwise the first one whose module the screen belongs to. */
    private String actief() {
        String scherm = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return codes().stream()
                .filter(code -> scherm.equals(PADEN.get(code)))
                .findFirst()
                .or(() -> codes().stream()
                        .filter(PADEN::containsKey)
                        .filter(code -> scherm.startsWith(map(PADEN.get(code))))
                        .findFirst())
                .orElse("");
    }

    private static String map(String pad) {
        return pad.substring(0, pad.lastIndexOf('/') + 1);
    }

    /** A frame without a number is better than no frame: what failed here, fails again where it is asked for. */
    private String aantal(String code, String pad) {
        try {
            return tellingen.stream()
                    .filter(telling -> telling.menu().equals(code))
                    .map(telling -> aantal(telling, isHier(pad)))
                    .filter(aantal -> aantal > 0)
                    .findFirst()
                    .map(Telgrens::woorden)
                    .orElse(null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Het menupunt " + code + " is niet te tellen", e);
            return null;
        }
    }

    /** On the page that shows what is counted, both numbers are of one moment. */
    private long aantal(Menutelling telling, boolean hier) {
        UUID ik = aanwezige.eisGebruiker().id();
        return hier ? geheugen.opnieuw(ik, telling) : geheugen.aantal(ik, telling);
    }

    private static boolean isHier(String pad) {
        return pad.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
