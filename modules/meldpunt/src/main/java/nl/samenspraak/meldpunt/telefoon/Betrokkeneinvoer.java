package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.aannemen.Conceptvelden;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was found or typed about whom a melding is about. */
public class Betrokkeneinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Persooninvoer nieuw = new Persooninvoer();
    private Betrokkenewijze wijze = Betrokkenewijze.REGISTER;
    private String zoektekst;
    private PersoonId gekozen;
    private String beschrijving;
    private Reikwijdte reikwijdte = Reikwijdte.PERSOON;

    Betrokkene lees(LocalDate vandaag, Veldfouten fouten) {
        return switch (wijze) {
            case REGISTER -> gekozen == null ? new Betrokkene.Onbekend("") : new Betrokkene.Bekend(gekozen);
            case NIEUW -> new Betrokkene.Nieuw(nieuw.lees(vandaag, fouten));
            case ONBEKEND ->
                fouten.lees("beschrijving", () -> new Betrokkene.Onbekend(beschrijving), new Betrokkene.Onbekend(""));
        };
    }

    /** @return the field at which to say that nobody was named */
    String veld() {
        return wijze == Betrokkenewijze.ONBEKEND ? "beschrijving" : "zoektekst";
    }

    void kies(PersoonId persoon) {
        gekozen = persoon;
    }

    void bewaarIn(Conceptvelden velden) {
        velden.zet("wijze", wijze, Betrokkenewijze.REGISTER);
        velden.zet("zoektekst", zoektekst);
        velden.zet("beschrijving", beschrijving);
        velden.zet("reikwijdte", reikwijdte, Reikwijdte.PERSOON);
        nieuw.bewaarIn(velden);
    }

    void herstelUit(Conceptvelden velden) {
        wijze = velden.keuze("wijze", Betrokkenewijze.class, Betrokkenewijze.REGISTER);
        zoektekst = velden.tekst("zoektekst");
        beschrijving = velden.tekst("beschrijving");
        reikwijdte = velden.keuze("reikwijdte", Reikwijdte.class, Reikwijdte.PERSOON);
        nieuw.herstelUit(velden);
    }

    public Persooninvoer getNieuw() {
        return nieuw;
    }

    public boolean isUitRegister() {
        return wijze == Betrokkenewijze.REGISTER;
    }

    public boolean isNieuwePersoon() {
        return wijze == Betrokkenewijze.NIEUW;
    }

    public boolean isOnbekend() {
        return wijze == Betrokkenewijze.ONBEKEND;
    }

    public PersoonId getGekozen() {
        return gekozen;
    }

    public Betrokkenewijze getWijze() {
        return wijze;
    }

    public void setWijze(Betrokkenewijze wijze) {
        this.wijze = wijze;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    public String getBeschrijving() {
        return beschrijving;
    }

    public void setBeschrijving(String beschrijving) {
        this.beschrijving = beschrijving;
    }

    public Reikwijdte getReikwijdte() {
        return reikwijdte;
    }

    public void setReikwijdte(Reikwijdte reikwijdte) {
        this.reikwijdte = reikwijdte;
    }
}
