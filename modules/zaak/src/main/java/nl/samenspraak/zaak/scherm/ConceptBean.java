package nl.samenspraak.zaak.scherm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.concept.Conceptschrift;
import nl.samenspraak.zaak.concept.Concepttekst;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * Keeps the long texts of a page of a dossier while somebody types, and gives them back when that page is opened again. The script of the frame
 * fills and presses the fields and buttons of this bean; nobody sees them.
 */
@Named("concept")
@RequestScoped
public class ConceptBean {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.zaak.teksten");

    /** The buttons that the script presses. */
    private static final Set<String> STIL = Set.of("conceptbewaar", "concepthaal");

    /** One button of a choice has an id of its own, and belongs to the choice. */
    private static final String KNOPJE = ".+:[0-9]+";

    /** Before the name of a field: how the script of the page sends which thing the text in it is about. */
    private static final String OVER = "over:";

    @Inject
    private Clock klok;

    private String tekst;

    /**
     * @param scherm the page that is drawn
     * @return whether something was left on it
     */
    public boolean isAchtergelaten(Conceptscherm scherm) {
        return scherm.isAchtergelaten();
    }

    /**
     * Keeps what stands in the fields now; or says that this cannot be done here any more, because another has the case by now or the purpose is too
     * old. That is said once: a script that went on trying would leave a refusal in the log every few seconds.
     *
     * @param scherm the page
     */
    public void bewaar(Conceptscherm scherm) {
        if (!scherm.bewaarConcept(Conceptschrift.lees(tekst))) {
            zegDicht();
        }
    }

    private static void zegDicht() {
        PrimeFaces.current().ajax().addCallbackParam("conceptDicht", TEKSTEN.van("concept.dicht"));
    }

    /**
     * Gives back what was left, for the script to put in the fields.
     *
     * @param scherm the page
     */
    public void zetTerug(Conceptscherm scherm) {
        scherm.leesConcept().ifPresent(gelezen -> geef(gelezen, scherm.versie()));
    }

    private void geef(Concepttekst gelezen, long versie) {
        if (gelezen.velden().isEmpty()) {
            return;
        }
        JsonObjectBuilder velden = Json.createObjectBuilder();
        gelezen.velden().forEach(velden::add);
        String op = Nederlands.moment(LocalDateTime.ofInstant(gelezen.bewaardOp(), klok.getZone()));
        PrimeFaces.Ajax antwoord = PrimeFaces.current().ajax();
        antwoord.addCallbackParam("concept", velden.build().toString());
        antwoord.addCallbackParam(
                "conceptTerug",
                TEKSTEN.van(versie == gelezen.versie() ? "concept.terug" : "concept.terug.gewijzigd", op));
        antwoord.addCallbackParam("conceptElders", TEKSTEN.van("concept.elders", op));
    }

    /** @return whether this request only keeps what is being typed: it shows nothing, so it reads nothing */
    static boolean isStil() {
        return STIL.contains(String.valueOf(Faces.getRequestParameter("jakarta.faces.source")));
    }

    /**
     * @param sleutel a field of the page, by its client id; of one that serves several things in turn also which one, after an at sign
     * @return whether this request stored what stands in it: it was sent for that, or with what was done it left the page
     */
    static boolean isVerwerkt(String sleutel) {
        int over = sleutel.indexOf('@');
        if (over < 0) {
            return isVeldVerwerkt(sleutel);
        }
        String veld = sleutel.substring(0, over);
        // The page says of which of those things it showed the text; what was typed about another stays.
        return sleutel.substring(over + 1).equals(Faces.getRequestParameter(OVER + veld)) && isVeldVerwerkt(veld);
    }

    private static boolean isVeldVerwerkt(String veld) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isPartialRequest()) {
            return true;
        }
        Collection<String> verwerkt = faces.getPartialViewContext().getExecuteIds();
        AtomicBoolean blijft = new AtomicBoolean();
        ContextCallback kijkt = (context, component) -> {
            boolean staatEr = true;
            boolean verzonden = false;
            for (UIComponent boven = component; boven != null; boven = boven.getParent()) {
                staatEr &= boven.isRendered();
                verzonden |= verwerkt.contains(boven.getClientId(context));
            }
            blijft.set(staatEr && !verzonden);
        };
        boolean gevonden = faces.getViewRoot().invokeOnComponent(faces, veld, kijkt);
        if (!gevonden && veld.matches(KNOPJE)) {
            faces.getViewRoot().invokeOnComponent(faces, veld.substring(0, veld.lastIndexOf(':')), kijkt);
        }
        return !blijft.get();
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }
}
