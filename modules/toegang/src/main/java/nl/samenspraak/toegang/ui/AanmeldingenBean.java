package nl.samenspraak.toegang.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.logboek.Aanmeldregel;
import nl.samenspraak.toegang.logboek.Aanmeldtoezicht;
import nl.samenspraak.toegang.logboek.Aanmeldvraag;

/** The sign-in log for the FG, a page at a time. What is asked stands in the address. */
@Named("aanmeldingen")
@RequestScoped
public class AanmeldingenBean {

    private static final int PER_BLAD = 50;
    private static final int LAATSTE_BLAD = Telgrens.DIEPSTE / PER_BLAD;

    /** Codes of what can be asked for apart. */
    private static final List<String> GEBEURTENISSEN = List.of(
            "aangemeld",
            "onbekend",
            "verkeerd-wachtwoord",
            "gesloten",
            "te-vaak",
            "pet-gewisseld",
            "afgemeld",
            "sessie-beeindigd");

    @Inject
    private Aanmeldtoezicht toezicht;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Clock klok;

    private final Leesbeurt<Pagina<Aanmeldregel>> beeld = new Leesbeurt<>();
    private String van;
    private String tot;
    private String wie;
    private String wat;
    private String blad;

    /** Read before anything is drawn: whoever may not see it gets an error page, and not half of this one. */
    public void open() {
        beeld.lees(this::lees);
    }

    private Pagina<Aanmeldregel> lees() {
        return toezicht.regels(
                new Aanmeldvraag(
                        dag(van), dag(tot), leegIsNiets(wie), wat != null && GEBEURTENISSEN.contains(wat) ? wat : null),
                (getBladnummer() - 1) * PER_BLAD,
                PER_BLAD,
                doelbinding.zonderZaak(Dossierdeel.LOGBOEK));
    }

    private static String leegIsNiets(String getypt) {
        return getypt == null || getypt.isBlank() ? null : getypt.strip();
    }

    private Optional<Pagina<Aanmeldregel>> beeld() {
        return Optional.ofNullable(beeld.leesOmTeTekenen(this::lees));
    }

    /** @return the rows of this page */
    public List<Aanmeldregel> getRegels() {
        return beeld().map(Pagina::rijen).orElse(List.of());
    }

    /** @return how many there are, in words */
    public String getAantal() {
        return Telgrens.woorden(beeld().map(Pagina::totaal).orElse(0L), (getBladnummer() - 1) * PER_BLAD);
    }

    public boolean isMeer() {
        return beeld().map(Pagina::totaal).orElse(0L) > (long) getBladnummer() * PER_BLAD
                && getBladnummer() < LAATSTE_BLAD;
    }

    public List<String> getGebeurtenissen() {
        return GEBEURTENISSEN;
    }

    /** Today, unless another day was asked. */
    private LocalDate dag(String getypt) {
        try {
            return Optional.ofNullable(Dagconverter.lees(getypt)).orElseGet(() -> LocalDate.now(klok));
        } catch (OngeldigeWaarde geenDag) {
            return LocalDate.now(klok);
        }
    }

    /** @return what is wrong with the days; {@code null} when nothing is */
    public String getFout() {
        try {
            Dagconverter.lees(van);
            Dagconverter.lees(tot);
            return null;
        } catch (OngeldigeWaarde geenDag) {
            return geenDag.getMessage();
        }
    }

    public String getVan() {
        return getypt(van);
    }

    public void setVan(String van) {
        this.van = van;
    }

    public String getTot() {
        return getypt(tot);
    }

    public void setTot(String tot) {
        this.tot = tot;
    }

    private String getypt(String dag) {
        return dag == null || dag.isBlank() ? Dagconverter.tekst(LocalDate.now(klok)) : dag;
    }

    public String getWie() {
        return wie;
    }

    public void setWie(String wie) {
        this.wie = wie;
    }

    public String getWat() {
        return wat;
    }

    public void setWat(String wat) {
        this.wat = wat;
    }

    public int getBladnummer() {
        return blad != null && blad.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(blad), LAATSTE_BLAD) : 1;
    }

    public String getBlad() {
        return blad;
    }

    public void setBlad(String blad) {
        this.blad = blad;
    }
}
