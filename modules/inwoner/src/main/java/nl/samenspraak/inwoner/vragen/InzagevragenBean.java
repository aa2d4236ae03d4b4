package nl.samenspraak.inwoner.vragen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.inwoner.kijken.Bladnummer;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The list of the FG: what inwoners ask about looks, with the term of each, and the answer. */
@Named("inzagevragen")
@ViewScoped
public class InzagevragenBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final int PER_BLAD = 50;
    private static final int LAATSTE_BLAD = Telgrens.DIEPSTE / PER_BLAD;
    private static final String ANTWOORD = "antwoord";

    @Inject
    private Inzagevragentoezicht toezicht;

    @Inject
    private DoelbindingBean doelbinding;

    private final Leesbeurt<InzagevragenView> vragen = new Leesbeurt<>();
    private final Tekstlaag tekst = new Tekstlaag();
    private String lijst;
    private String blad;
    private UUID gekozen;
    private UUID beantwoord;
    private Long getoond;

    /** Whoever has no purpose for it cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.INZAGEVRAAG);
    }

    /** @return the questions of this list */
    public List<InzagevraagView> getVragen() {
        return beeld().vragen();
    }

    private InzagevragenView beeld() {
        return vragen.lees(() -> {
            InzagevragenView gelezen = lees();
            if (gelezen.vragen().isEmpty() && getBladnummer() > 1) {
                // The last question of this page was answered: there is always a first page.
                blad = null;
                gelezen = lees();
            }
            return gelezen;
        });
    }

    private InzagevragenView lees() {
        return toezicht.lijst(!isKlaar(), (getBladnummer() - 1) * PER_BLAD, PER_BLAD, doel());
    }

    public int getBladnummer() {
        return Bladnummer.lees(blad, LAATSTE_BLAD);
    }

    public boolean isMeer() {
        return beeld().totaal() > (long) getBladnummer() * PER_BLAD && getBladnummer() < LAATSTE_BLAD;
    }

    /** @return how many questions this list has, in words */
    public String getAantal() {
        return Nederlands.cijfers(beeld().totaal());
    }

    /** @return the question that is being answered, as the address names it; {@code null} when none is, or it waits no longer */
    public InzagevraagView getGekozen() {
        InzagevraagView welke = gekozen == null
                ? null
                : beeld().vragen().stream()
                        .filter(InzagevraagView::open)
                        .filter(deze -> deze.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
        if (welke != null && getoond == null) {
            getoond = welke.versie();
        }
        return welke;
    }

    /**
     * @return whether there is a field for an answer: also when somebody else answered meanwhile, for then what was typed stays, with the message that says so
     */
    public boolean isAntwoordt() {
        return gekozen != null && beantwoord == null && (getoond != null || getGekozen() != null);
    }

    /** @return whether the question of the address is not here any more */
    public boolean isWeg() {
        return gekozen != null && beantwoord == null && getGekozen() == null;
    }

    /** Records the answer: the inwoner reads it from now on. */
    public void beantwoord() {
        try {
            Optional<Inzagevraagbezwaar> bezwaar = toezicht.beantwoord(
                            gekozen, tekst.get(ANTWOORD), getoond == null ? 0 : getoond, doel())
                    .bezwaar();
            vragen.opnieuw();
            bezwaar.ifPresentOrElse(
                    waarom -> Scherm.fout(ANTWOORD, TEKSTEN.van("antwoord.bezwaar." + waarom.name())), () -> {
                        beantwoord = gekozen;
                        tekst.vergeet(ANTWOORD);
                        Scherm.bericht(TEKSTEN.van("antwoord.gegeven"));
                    });
        } catch (VerouderdeVersie ingehaald) {
            vragen.opnieuw();
            Scherm.fout(ANTWOORD, ingehaald.getMessage());
        }
    }

    public boolean isKlaar() {
        return "beantwoord".equals(lijst);
    }

    /** @return the key of the question that is being answered, as it stands in the address */
    public String getVraag() {
        return gekozen == null ? null : gekozen.toString();
    }

    /** @param adres that key; what is none, names no question */
    public void setVraag(String adres) {
        gekozen = Id.lees(adres).orElse(null);
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    public String getLijst() {
        return lijst;
    }

    public void setLijst(String lijst) {
        this.lijst = lijst;
    }

    public String getBlad() {
        return blad;
    }

    public void setBlad(String blad) {
        this.blad = blad;
    }
}
