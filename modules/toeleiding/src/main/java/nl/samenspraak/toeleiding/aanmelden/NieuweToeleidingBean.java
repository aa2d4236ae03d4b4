package nl.samenspraak.toeleiding.aanmelden;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Aanmeldconcepten;
import nl.samenspraak.toeleiding.dossier.Persoonkiezer;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.scherm.Conceptscherm;
import org.omnifaces.util.Faces;

/** Takes in the question of a client at the desk or on the phone. */
@Named("nieuwetoeleiding")
@ViewScoped
public class NieuweToeleidingBean implements Conceptscherm, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "toeleiding/nieuw";

    @Inject
    private Aanmelden aanmelden;

    @Inject
    private Persoonkiezer kiezer;

    @Inject
    private Aanmeldconcepten concepten;

    @Inject
    private Clock klok;

    private String woorden;
    private LocalDate ontvangenOp;
    private ToeleidingId vastgelegd;
    private String persoon;

    /** Whoever may not have this purpose cannot even open this screen. */
    @PostConstruct
    void begin() {
        kiezer.doel();
        ontvangenOp = LocalDate.now(klok);
    }

    /** Takes over whom the address names; that person is looked up as if chosen here. */
    public void open() {
        PersoonId.van(persoon).ifPresent(kiezer::kies);
    }

    /** Records it, once, and goes to it; or says at its field what is still needed. */
    public void legVast() {
        if (vastgelegd != null) {
            Faces.redirect("toeleiding/onderzoek.xhtml?id=%s", vastgelegd);
            return;
        }
        try {
            NieuweToeleiding nieuw = new NieuweToeleiding(kiezer.getGekozen(), woorden, ontvangenOp);
            Aanname aanname = aanmelden.vanBalie(nieuw, kiezer.doel());
            aanname.bezwaar()
                    .ifPresentOrElse(
                            bezwaar -> Scherm.fout(veld(bezwaar), Toeleidingteksten.tekst("aanname." + bezwaar)),
                            () -> naar(aanname));
        } catch (OngeldigeWaarde e) {
            Scherm.fout("woorden", e.getMessage());
        }
    }

    private void naar(Aanname aanname) {
        vastgelegd = aanname.toeleiding();
        concepten.bewaar(PAGINA, Map.of(), kiezer.doel());
        Scherm.berichtNaDoorsturen(Toeleidingteksten.tekst(
                aanname.looptAl() ? "nieuw.vastgelegd.looptal" : "nieuw.vastgelegd", aanname.nummer()));
        Faces.redirect("toeleiding/onderzoek.xhtml?id=%s", vastgelegd);
    }

    private static String veld(Aannamebezwaar bezwaar) {
        return switch (bezwaar) {
            case PERSOON_ONTBREEKT -> "zoektekst";
            case VRAAG_ONTBREEKT -> "woorden";
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> "ontvangenop";
        };
    }

    @Override
    public boolean isAchtergelaten() {
        return concepten.isEr(PAGINA);
    }

    @Override
    public boolean bewaarConcept(Map<String, String> velden) {
        try {
            return concepten.bewaar(PAGINA, velden, kiezer.doel());
        } catch (Weigering nietMeer) {
            return false;
        }
    }

    @Override
    public Optional<Concepttekst> leesConcept() {
        return Optional.of(concepten.lees(PAGINA, kiezer.doel()));
    }

    /** There is no dossier yet. */
    @Override
    public long versie() {
        return 0;
    }

    public String getPersoon() {
        return persoon;
    }

    public void setPersoon(String persoon) {
        this.persoon = persoon;
    }

    public Persoonkiezer getKiezer() {
        return kiezer;
    }

    public String getWoorden() {
        return woorden;
    }

    public void setWoorden(String woorden) {
        this.woorden = woorden;
    }

    public LocalDate getOntvangenOp() {
        return ontvangenOp;
    }

    public void setOntvangenOp(LocalDate ontvangenOp) {
        this.ontvangenOp = ontvangenOp;
    }
}
