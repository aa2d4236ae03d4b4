package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Rechten;

/** The menu of the active pet. What a pet sees is reference data; where it leads is known here. */
@Named("menu")
@RequestScoped
public class MenuBean {

    private static final Map<String, String> PADEN =
            Map.of("werkvoorraad", "/meldpunt/werkvoorraad.xhtml", "toezicht", "/toegang/logboek.xhtml");

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    private List<Menupunt> punten;

    /** @return the entries that the active pet sees, in order */
    public List<Menupunt> getPunten() {
        if (punten == null) {
            String pet = aanwezige.pet().map(Pet::code).orElse("");
            punten = rechten.matrix().regel(pet).map(regel -> regel.menu()).orElse(List.of()).stream()
                    .map(MenuBean::punt)
                    .toList();
        }
        return punten;
    }

    /** @return where someone with this pet starts; empty when nothing is there for it yet */
    public String getBegin() {
        return getPunten().stream()
                .filter(punt -> !punt.volgt())
                .map(Menupunt::pad)
                .findFirst()
                .orElse("");
    }

    private static Menupunt punt(String code) {
        String pad = PADEN.getOrDefault(code, "");
        String naam = ResourceBundle.getBundle("nl.samenspraak.web.teksten").getString("menu." + code);
        return new Menupunt(code, naam, pad, pad.isEmpty(), actief(pad), null);
    }

    private static boolean actief(String pad) {
        String scherm = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return !pad.isEmpty() && scherm.startsWith(pad.substring(0, pad.lastIndexOf('/') + 1));
    }
}
