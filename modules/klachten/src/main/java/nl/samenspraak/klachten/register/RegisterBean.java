package nl.samenspraak.klachten.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.Blad;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import org.primefaces.model.LazyDataModel;

/** The register of klachten: what a year brought, and correcting under what something is counted. */
@Named("klachtregister")
@ViewScoped
public class RegisterBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Register boek;

    @Inject
    private Klachtrubrieken rubrieken;

    @Inject
    private DoelbindingBean doelbinding;

    private final Bladlijst<Registersleutel> regels = new Bladlijst<>("registerform:regels");
    private final Leesbeurt<Long> nogInTeDelen = new Leesbeurt<>();
    private final Leesbeurt<Klachtindeling> indeling = new Leesbeurt<>();
    private final Leesbeurt<Boolean> ingevuld = new Leesbeurt<>();
    private List<Integer> jaren;
    private int jaar;
    private boolean onIngedeeld;
    private Klachtnummer gekozen;
    private String wamsstap;
    private String domein;
    private String aard;
    private boolean financieel;
    private String klagersoort;
    private String knelpunt;

    /** Whoever has no purpose for klachten cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
        jaren = boek.jaren();
        jaar = jaren.get(0);
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.KLACHT);
    }

    /** Another year or filter shows its first page. */
    public void gefilterd() {
        gekozen = null;
        nogInTeDelen.opnieuw();
        regels.vanVoren();
    }

    /**
     * Opens the fields with which a klacht is counted under something else.
     *
     * @param regel its row
     */
    public void kies(Registerregel regel) {
        Scherm.vergeetInvoer("indeelblok");
        gekozen = regel.nummer();
        indeling.opnieuw();
        if (indeling() == null) {
            gekozen = null;
            Scherm.fout(Registerteksten.tekst("register.veranderd", regel.nummer()));
        }
    }

    /**
     * Under what the chosen klacht is counted, read with the page of the list on which it stands: the fields may be of an hour ago, and the klacht
     * by now about whoever looks.
     */
    private Klachtindeling indeling() {
        return gekozen == null ? null : indeling.lees(this::leesIndeling);
    }

    private Klachtindeling leesIndeling() {
        return lees(regels.hier()).rijen().stream()
                .filter(nu -> nu.nummer().equals(gekozen))
                .map(Registerregel::indeling)
                .findFirst()
                .orElse(null);
    }

    /** What was chosen in this request stands over what is kept. */
    private <T> T veld(T gekozenWaarde, Function<Klachtindeling, T> bewaard) {
        return Boolean.TRUE.equals(ingevuld.lees(() -> false)) || indeling() == null
                ? gekozenWaarde
                : bewaard.apply(indeling());
    }

    private Pagina<Registerregel> lees(Blad blad) {
        return boek.lijst(jaar, onIngedeeld, blad.eerste(), blad.aantal(), doel());
    }

    /** Closes those fields again; nothing was changed. */
    public void sluit() {
        gekozen = null;
    }

    /** Counts the chosen klacht under what was chosen. */
    public void deelIn() {
        try {
            Optional<Weigerreden> bezwaar = boek.deelIn(
                            gekozen,
                            new Klachtindeling(wamsstap, domein, aard, financieel, klagersoort, knelpunt),
                            doel())
                    .bezwaar();
            if (bezwaar.isPresent()) {
                Scherm.fout(leeg(), Klachtteksten.bezwaar(bezwaar.get()));
                return;
            }
            Scherm.bericht(Registerteksten.tekst("register.ingedeeld", gekozen));
        } catch (VerouderdeVersie intussenAnders) {
            Scherm.fout(Registerteksten.tekst("register.veranderd", gekozen));
        } catch (Weigering nietMeer) {
            // The page may be of an hour ago, and the klacht by now about whoever looks.
            Scherm.fout(nietMeer.getMessage());
        }
        gekozen = null;
        nogInTeDelen.opnieuw();
    }

    /** @return the first field in which nothing is chosen */
    private String leeg() {
        if (wamsstap == null) {
            return "wamsstap";
        }
        return domein == null ? "domein" : "aard";
    }

    public LazyDataModel<Registerregel> getRegels() {
        return regels.rijen(this::lees, Registersleutel::new);
    }

    public List<Integer> getJaren() {
        return jaren;
    }

    public int getJaar() {
        return jaar;
    }

    public void setJaar(int jaar) {
        this.jaar = jaar;
    }

    public boolean isOnIngedeeld() {
        return onIngedeeld;
    }

    public void setOnIngedeeld(boolean onIngedeeld) {
        this.onIngedeeld = onIngedeeld;
    }

    /** @return how many klachten of the year nobody has sorted completely */
    public long getNogInTeDelen() {
        return nogInTeDelen.lees(() -> boek.nietIngedeeld(jaar));
    }

    /** @return the same as people read it */
    public String getNogInTeDelenInWoorden() {
        return Telgrens.woorden(getNogInTeDelen());
    }

    /** @return the klacht that is being sorted; {@code null} when none is */
    public Klachtnummer getGekozen() {
        return indeling() == null ? null : gekozen;
    }

    /**
     * @param code code of a step, or {@code null}
     * @return what people read
     */
    public String stap(String code) {
        return naam(rubrieken.alleWamsstappen(), code);
    }

    /**
     * @param code code of a domain, or {@code null}
     * @return what people read
     */
    public String gebied(String code) {
        return naam(rubrieken.alleDomeinen(), code);
    }

    /**
     * @param code code of a nature, or {@code null}
     * @return what people read
     */
    public String onderwerp(String code) {
        return naam(rubrieken.alleAarden(), code);
    }

    private static String naam(List<Klachtrubriek> alle, String code) {
        return alle.stream()
                .filter(rubriek -> rubriek.code().equals(code))
                .map(Klachtrubriek::naam)
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    public List<Klachtrubriek> getWamsstappen() {
        return rubrieken.wamsstappen();
    }

    public List<Klachtrubriek> getDomeinen() {
        return rubrieken.domeinen();
    }

    public List<Klachtrubriek> getAarden() {
        return rubrieken.aarden();
    }

    public List<Klachtrubriek> getKlagersoorten() {
        return rubrieken.klagersoorten();
    }

    public List<Klachtrubriek> getKnelpunten() {
        return rubrieken.knelpunten();
    }

    /**
     * @param indeling under what a klacht is counted
     * @return who complains and what got in the way, as far as that was chosen
     */
    public String wieEnKnelpunt(Klachtindeling indeling) {
        return Stream.of(
                        naam(rubrieken.alleKlagersoorten(), indeling.klagersoort()),
                        naam(rubrieken.alleKnelpunten(), indeling.knelpunt()))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String getWamsstap() {
        return veld(wamsstap, Klachtindeling::wamsstap);
    }

    public void setWamsstap(String wamsstap) {
        ingevuld.zet(true);
        this.wamsstap = wamsstap;
    }

    public String getDomein() {
        return veld(domein, Klachtindeling::domein);
    }

    public void setDomein(String domein) {
        ingevuld.zet(true);
        this.domein = domein;
    }

    public String getAard() {
        return veld(aard, Klachtindeling::aard);
    }

    public void setAard(String aard) {
        ingevuld.zet(true);
        this.aard = aard;
    }

    public boolean isFinancieel() {
        return veld(financieel, Klachtindeling::financieel);
    }

    public void setFinancieel(boolean financieel) {
        ingevuld.zet(true);
        this.financieel = financieel;
    }

    public String getKlagersoort() {
        return veld(klagersoort, Klachtindeling::klagersoort);
    }

    public void setKlagersoort(String klagersoort) {
        ingevuld.zet(true);
        this.klagersoort = klagersoort;
    }

    public String getKnelpunt() {
        return veld(knelpunt, Klachtindeling::knelpunt);
    }

    public void setKnelpunt(String knelpunt) {
        ingevuld.zet(true);
        this.knelpunt = knelpunt;
    }
}
