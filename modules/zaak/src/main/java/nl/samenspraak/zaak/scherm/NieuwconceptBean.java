package nl.samenspraak.zaak.scherm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.zaak.concept.Conceptschrift;

/** Keeps the long texts of a page on which a case begins, as {@link ConceptBean} does for those of a dossier. */
@Named("nieuwconcept")
@RequestScoped
public class NieuwconceptBean {

    @Inject
    private Clock klok;

    private String tekst;

    /**
     * @param pagina the page that is drawn
     * @return whether something was left on it
     */
    public boolean isAchtergelaten(Conceptpagina pagina) {
        return pagina.concepten().isEr(pagina.pagina());
    }

    /**
     * Keeps what stands in the fields now; or says that this cannot be done here any more.
     *
     * @param pagina the page
     */
    public void bewaar(Conceptpagina pagina) {
        Map<String, String> velden = Conceptschrift.lees(tekst);
        try {
            if (!pagina.concepten().bewaar(pagina.pagina(), velden, pagina.doel())) {
                ConceptBean.zegDicht();
            }
        } catch (Weigering nietMeer) {
            ConceptBean.zegDicht();
        }
    }

    /**
     * Gives back what was left, for the script to put in the fields.
     *
     * @param pagina the page
     */
    public void zetTerug(Conceptpagina pagina) {
        ConceptBean.geef(pagina.concepten().lees(pagina.pagina(), pagina.doel()), 0, klok);
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }
}
