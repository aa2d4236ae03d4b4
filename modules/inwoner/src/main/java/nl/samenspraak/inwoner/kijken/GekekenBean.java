package nl.samenspraak.inwoner.kijken;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorbeeld;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;

/**
 * "Wie keek er?": every look at the data of whoever is signed in, a page at a time. What is asked stands in the address, so it works without script.
 */
@Named("gekeken")
@RequestScoped
public class GekekenBean {

    private static final int PER_BLAD = 20;
    private static final int LAATSTE_BLAD = Telgrens.DIEPSTE / PER_BLAD;

    /** What can be asked for apart: the parts that there can be looks at. */
    private static final List<String> DELEN = List.of(
            Dossierdeel.PERSOON.code(),
            Dossierdeel.INKIJK.code(),
            Dossierdeel.SIGNAAL.code(),
            Dossierdeel.TOELEIDINGSDOSSIER.code(),
            Dossierdeel.COORDINATIEDOSSIER.code(),
            Dossierdeel.PLAN.code(),
            Dossierdeel.KLACHT.code(),
            Dossierdeel.HANDHAVINGSVERZOEK.code(),
            Dossierdeel.LOGBOEK.code());

    @Inject
    private Eigenspoor spoor;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Clock klok;

    private final Leesbeurt<Spoorbeeld> beeld = new Leesbeurt<>();
    private String van;
    private String tot;
    private String deel;
    private String zelf;
    private String blad;

    /** Read before anything is drawn: whoever is no inwoner gets an error page, and not half of this one. */
    public void open() {
        beeld.lees(this::lees);
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.EIGEN_DOSSIER);
    }

    private Spoorbeeld lees() {
        return spoor.regels(vraag(), (getBladnummer() - 1) * PER_BLAD, PER_BLAD, doel());
    }

    private List<Spoorregel> regels() {
        return Optional.ofNullable(beeld.leesOmTeTekenen(this::lees))
                .map(Spoorbeeld::regels)
                .orElse(List.of());
    }

    private long totaal() {
        return Optional.ofNullable(beeld.leesOmTeTekenen(this::lees))
                .map(Spoorbeeld::totaal)
                .orElse(0L);
    }

    private Spoorvraag vraag() {
        return new Spoorvraag(
                Kijkdatum.lees(van).orElse(null),
                Kijkdatum.lees(tot).orElse(null),
                deel != null && DELEN.contains(deel) ? deel : null,
                isMetZelf());
    }

    /** @return the looks of this page, by the day */
    public List<Kijkdag> getDagen() {
        return Kijkdag.van(regels().stream().map(Kijkwoorden::van).toList(), klok.getZone());
    }

    /** @return how many looks there are, in words */
    public String getAantal() {
        return Telgrens.woorden(totaal(), (getBladnummer() - 1) * PER_BLAD);
    }

    public boolean isLeeg() {
        return regels().isEmpty();
    }

    /** @return whether something was asked that leaves looks out */
    public boolean isGefilterd() {
        Spoorvraag vraag = vraag();
        return vraag.van() != null || vraag.tot() != null || vraag.deel() != null || getBladnummer() > 1;
    }

    /** @return whether a day was given that is none */
    public boolean isFout() {
        return isGeenDag(van) || isGeenDag(tot);
    }

    private static boolean isGeenDag(String getypt) {
        return getypt != null && !getypt.isBlank() && Kijkdatum.lees(getypt).isEmpty();
    }

    /** @return the parts to choose from */
    public List<String> getDelen() {
        return DELEN;
    }

    public int getBladnummer() {
        return Bladnummer.lees(blad, LAATSTE_BLAD);
    }

    public boolean isMeer() {
        return totaal() > (long) getBladnummer() * PER_BLAD && getBladnummer() < LAATSTE_BLAD;
    }

    /** @return the last day that can be asked for */
    public LocalDate getVandaag() {
        return LocalDate.now(klok);
    }

    public boolean isMetZelf() {
        return "ja".equals(zelf);
    }

    public String getVan() {
        return van;
    }

    public void setVan(String van) {
        this.van = van;
    }

    public String getTot() {
        return tot;
    }

    public void setTot(String tot) {
        this.tot = tot;
    }

    public String getDeel() {
        return deel;
    }

    public void setDeel(String deel) {
        this.deel = deel;
    }

    public String getZelf() {
        return zelf;
    }

    public void setZelf(String zelf) {
        this.zelf = zelf;
    }

    public String getBlad() {
        return blad;
    }

    public void setBlad(String blad) {
        this.blad = blad;
    }
}
