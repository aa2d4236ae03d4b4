package nl.samenspraak.meldpunt.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.meldpunt.Gevaar;
import nl.samenspraak.meldpunt.Melder;
import nl.samenspraak.meldpunt.Melderssoort;
import nl.samenspraak.meldpunt.Relatie;
import nl.samenspraak.meldpunt.Signaal;
import nl.samenspraak.meldpunt.Webformulier;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Termijnen;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.omnifaces.util.Faces;

/**
 * The public form. Every page is asked for by its own address, and every answer leads on to the next by a redirect: back, forward and
 * reload do what they do elsewhere, with or without script. The address names the form ({@code f}), so that two tabs are two forms.
 */
@Named("melden")
@RequestScoped
public class MeldenBean {

    /** Long enough to look something up or to have a word with somebody; a visitor has no account that stays open. */
    private static final int SESSIE_SECONDEN = (int) Duration.ofHours(2).toSeconds();

    @Inject
    private Meldconcepten concepten;

    @Inject
    private Webformulier formulier;

    @Inject
    private Verzending verzending;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    private Meldconcept concept;
    private boolean bekend;
    private String website;

    @PostConstruct
    void vind() {
        concept = concepten.vind(Faces.getRequestParameter("f")).orElse(null);
        bekend = concept != null;
        if (!bekend) {
            concept = new Meldconcept(klok.instant());
        }
    }

    /** Starts a new form. */
    public void begin() {
        if (aanwezige.gebruiker().isEmpty()) {
            Faces.getSession().setMaxInactiveInterval(SESSIE_SECONDEN);
        }
        concept = concepten.begin(klok.instant());
        naar(Meldstap.GEVAAR.pagina());
    }

    /**
     * Before a page is shown: leads to where the visitor has to be first.
     *
     * @param stap the question that the page asks
     */
    public void open(Meldstap stap) {
        if (!bekend) {
            Faces.redirect("melden/index.xhtml?verlopen=ja");
        } else if (concept.getOntvangst() != null) {
            naar("klaar.xhtml");
        } else if (Meldstap.eersteOpen(concept).compareTo(stap) < 0) {
            naar(Meldstap.eersteOpen(concept).pagina());
        }
    }

    /** Before the receipt is shown. */
    public void openOntvangst() {
        if (!bekend) {
            open(Meldstap.GEVAAR);
        } else if (concept.getOntvangst() == null) {
            naar(Meldstap.eersteOpen(concept).pagina());
        }
    }

    /**
     * The answer was given: on to the next question, elsewhere, or stay with what is wrong at its field.
     *
     * @param stap the question
     */
    public void verder(Meldstap stap) {
        if (stap == Meldstap.GEVAAR && concept.getGevaar() == Gevaar.NU) {
            verwijs(concept.eersteKeerAcuut(), formulier::acuut, "bel112.xhtml");
        } else if (stap == Meldstap.GEWELD && Boolean.TRUE.equals(concept.getGeweld())) {
            verwijs(concept.eersteKeerGeweld(), formulier::veiligThuis, "veiligthuis.xhtml");
        } else {
            Veldfouten fouten = stap.toets(concept);
            Scherm.fouten(fouten);
            if (fouten.geen()) {
                naar((isWijziging() ? Meldstap.eersteOpen(concept) : stap.volgende(concept)).pagina());
            }
        }
    }

    /**
     * Back to the question before; what was typed stays, right or wrong.
     *
     * @param stap the question
     */
    public void terug(Meldstap stap) {
        naar(stap.vorige(concept).map(Meldstap::pagina).orElse("index.xhtml"));
    }

    /** Only that it was so is kept, once for each form (R-MEL-02, R-MEL-03). */
    private void verwijs(boolean eersteKeer, Consumer<Doelbinding> telling, String pagina) {
        if (eersteKeer && bekend) {
            verzending.tel(telling);
        }
        naar(pagina);
    }

    /** Sends it, once: whoever presses twice gets the same receipt. */
    public void verstuur() {
        Meldstap open = Meldstap.eersteOpen(concept);
        if (concept.getOntvangst() == null && open != Meldstap.CONTROLE) {
            naar(open.pagina());
            return;
        }
        verzending.verstuur(concept, website);
        if (concept.getOntvangst() != null) {
            naar("klaar.xhtml");
        }
    }

    /** Throws away all that was filled in. */
    public void wis() {
        concepten.wis(concept);
        Faces.redirect("melden/index.xhtml?gewist=ja");
    }

    /** Throws away the receipt. */
    public void sluit() {
        concepten.wis(concept);
        Faces.redirect("melden/index.xhtml");
    }

    private void naar(String pagina) {
        Faces.redirect("melden/" + pagina + "?f=" + concept.getId() + (isWijziging() ? "&wijzig=ja" : ""));
    }

    /** @return whether the visitor came from the last page to change one answer */
    public boolean isWijziging() {
        return "ja".equals(Faces.getRequestParameter("wijzig"));
    }

    /**
     * @param stap a question
     * @return its place among the questions that this visitor gets
     */
    public long plaats(Meldstap stap) {
        return Arrays.stream(Meldstap.values())
                .filter(eerder -> eerder.compareTo(stap) <= 0 && eerder.geldt(concept))
                .count();
    }

    /** @return the last day on which a melding that is sent today is judged in time */
    public LocalDate getUiterlijk() {
        return termijnen.bereken("melding-beoordelen", LocalDate.now(klok)).einde();
    }

    public Meldconcept getConcept() {
        return concept;
    }

    /** @return what is going on, as it will be sent */
    public Signaal getSignaal() {
        return concept.signaal(new Veldfouten());
    }

    /** @return whom it is about, as it will be sent */
    public String getOverTekst() {
        return concept.omschrijving(new Veldfouten()).betrokkene().beschrijving();
    }

    /** @return how the visitor can be reached, as it will be sent; may be empty */
    public String getContactTekst() {
        Melder melder = concept.melder(new Veldfouten());
        String telefoon = melder.telefoon() == null ? "" : melder.telefoon().weergave();
        return Stream.of(melder.naam(), melder.functie(), melder.organisatie(), telefoon)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public Overwie[] getOverwie() {
        return Overwie.values();
    }

    public Melderssoort[] getSoorten() {
        return Melderssoort.values();
    }

    /** @return what a melder can be of someone else */
    public List<Relatie> getRelaties() {
        return concept.getMelder().getRelaties().stream()
                .filter(relatie -> relatie != Relatie.ZELF)
                .toList();
    }

    /** @return what stands in the field that people do not see */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
