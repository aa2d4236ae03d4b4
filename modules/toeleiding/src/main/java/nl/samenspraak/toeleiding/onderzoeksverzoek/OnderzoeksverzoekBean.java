package nl.samenspraak.toeleiding.onderzoeksverzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Aanmeldconcepten;
import nl.samenspraak.toeleiding.dossier.Persoonkiezer;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import nl.samenspraak.zaak.scherm.Conceptscherm;
import org.omnifaces.util.Faces;

/** Records the request of a professional, shows what the decision would be, and takes it. */
@Named("onderzoeksverzoek")
@ViewScoped
public class OnderzoeksverzoekBean implements Conceptscherm, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "toeleiding/onderzoeksverzoek";

    @Inject
    private Verzoekbehandeling behandeling;

    @Inject
    private Noodzaakregel noodzaak;

    @Inject
    private Rechten rechten;

    @Inject
    private Persoonkiezer kiezer;

    @Inject
    private Aanmeldconcepten concepten;

    @Inject
    private Clock klok;

    private final Map<Afwijsgrond, String> teksten = new EnumMap<>(Afwijsgrond.class);
    private String naam;
    private String organisatie;
    private String functie;
    private boolean aanhoudend;
    private LocalDate ontvangenOp;
    private boolean bekeken;
    private boolean geweigerd;
    private Boolean toch;
    private String fg;
    private String afwijkreden;
    private ToeleidingId besloten;

    /** Whoever may not have this purpose cannot even open this screen. */
    @PostConstruct
    void begin() {
        kiezer.doel();
        ontvangenOp = LocalDate.now(klok);
    }

    /** Shows what the decision would be. */
    public void bekijk() {
        try {
            lees();
            bekeken = true;
            Scherm.naar("besluitkop");
        } catch (OngeldigeWaarde e) {
            Scherm.fout("onderbouwing", e.getMessage());
        }
    }

    /** Takes the decision, once, and goes to it; or says at its field what is still needed. */
    public void beslis() {
        if (besloten != null) {
            naar();
            return;
        }
        try {
            Verzoekbesluit besluit = behandeling.beslis(lees(), kiezer.doel());
            besluit.bezwaar()
                    .ifPresentOrElse(
                            bezwaar -> {
                                geweigerd = geweigerd || bezwaar == Verzoekbezwaar.EERDER_GEWEIGERD;
                                Scherm.fout(veld(bezwaar), Toeleidingteksten.tekst("verzoekb." + bezwaar));
                            },
                            () -> {
                                besloten = besluit.toeleiding();
                                concepten.bewaar(PAGINA, Map.of(), kiezer.doel());
                                boolean onderzoek = besluit.gronden().isEmpty();
                                Scherm.berichtNaDoorsturen(Toeleidingteksten.tekst(
                                        !onderzoek
                                                ? "verzoekb.gedaan.nee"
                                                : besluit.looptAl() ? "verzoekb.gedaan.looptal" : "verzoekb.gedaan.ja",
                                        besluit.nummer()));
                                naar();
                            });
        } catch (OngeldigeWaarde e) {
            Scherm.fout("onderbouwing", e.getMessage());
        }
    }

    private void naar() {
        Faces.redirect("toeleiding/onderzoek.xhtml?id=%s", besloten);
    }

    private NieuwOnderzoeksverzoek lees() {
        return new NieuwOnderzoeksverzoek(
                kiezer.getGekozen(),
                new NieuwOnderzoeksverzoek.Verzoeker(naam, organisatie, functie),
                teksten.get(Afwijsgrond.BETROKKENHEID),
                teksten.get(Afwijsgrond.ONDERBOUWING),
                teksten.get(Afwijsgrond.VERWACHTING),
                teksten.get(Afwijsgrond.ACHTERUITGANG),
                teksten.get(Afwijsgrond.HULP),
                teksten.get(Afwijsgrond.OVERLAST),
                aanhoudend,
                ontvangenOp,
                new Afwijking(toch, fg, afwijkreden));
    }

    private static String veld(Verzoekbezwaar bezwaar) {
        return switch (bezwaar) {
            case PERSOON_ONTBREEKT -> "zoektekst";
            case VERZOEKER_ONTBREEKT, NAAM_VAN_MEER -> "verzoekernaam";
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> "ontvangenop";
            case EERDER_GEWEIGERD -> "toch";
            case FG_ONTBREEKT -> "afwijkfg";
            case AFWIJKING_ONTBREEKT -> "afwijkreden";
        };
    }

    /** @return whether a law lets the college investigate because a professional asks; otherwise nothing of the client is asked here (R-ALG-02) */
    public boolean isWet() {
        return rechten.geldt(Toeleidingwerk.OVER_WETTEN_HEEN);
    }

    public boolean isBekeken() {
        return bekeken;
    }

    /** @return for what it would be refused; empty when there can be an onderzoek */
    public List<Afwijsgrond> getGronden() {
        return OnderzoekKanOpVerzoek.toets(lees(), noodzaak, isWet());
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

    /** @return whether client or family refused an onderzoek not long ago; known only once somebody decides (R-TOE-04) */
    public boolean isGeweigerd() {
        return geweigerd;
    }

    public Boolean getToch() {
        return toch;
    }

    public void setToch(Boolean toch) {
        this.toch = toch;
    }

    public String getFg() {
        return fg;
    }

    public void setFg(String fg) {
        this.fg = fg;
    }

    public String getAfwijkreden() {
        return afwijkreden;
    }

    public void setAfwijkreden(String afwijkreden) {
        this.afwijkreden = afwijkreden;
    }

    public Persoonkiezer getKiezer() {
        return kiezer;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getOrganisatie() {
        return organisatie;
    }

    public void setOrganisatie(String organisatie) {
        this.organisatie = organisatie;
    }

    public String getFunctie() {
        return functie;
    }

    public void setFunctie(String functie) {
        this.functie = functie;
    }

    public String getBetrokkenheid() {
        return teksten.get(Afwijsgrond.BETROKKENHEID);
    }

    public void setBetrokkenheid(String tekst) {
        teksten.put(Afwijsgrond.BETROKKENHEID, tekst);
    }

    public String getOnderbouwing() {
        return teksten.get(Afwijsgrond.ONDERBOUWING);
    }

    public void setOnderbouwing(String tekst) {
        teksten.put(Afwijsgrond.ONDERBOUWING, tekst);
    }

    public String getVerwachting() {
        return teksten.get(Afwijsgrond.VERWACHTING);
    }

    public void setVerwachting(String tekst) {
        teksten.put(Afwijsgrond.VERWACHTING, tekst);
    }

    public String getAchteruitgang() {
        return teksten.get(Afwijsgrond.ACHTERUITGANG);
    }

    public void setAchteruitgang(String tekst) {
        teksten.put(Afwijsgrond.ACHTERUITGANG, tekst);
    }

    public String getHulp() {
        return teksten.get(Afwijsgrond.HULP);
    }

    public void setHulp(String tekst) {
        teksten.put(Afwijsgrond.HULP, tekst);
    }

    public String getOverlast() {
        return teksten.get(Afwijsgrond.OVERLAST);
    }

    public void setOverlast(String tekst) {
        teksten.put(Afwijsgrond.OVERLAST, tekst);
    }

    public boolean isAanhoudend() {
        return aanhoudend;
    }

    public void setAanhoudend(boolean aanhoudend) {
        this.aanhoudend = aanhoudend;
    }

    public LocalDate getOntvangenOp() {
        return ontvangenOp;
    }

    public void setOntvangenOp(LocalDate ontvangenOp) {
        this.ontvangenOp = ontvangenOp;
    }
}
