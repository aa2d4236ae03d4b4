package nl.samenspraak.klachten.werkvoorraad;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.register.Registerteksten;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klachttelling;
import nl.samenspraak.klachten.termijnen.Klachtwerkstand;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.werklijst.Overnamevraag;
import nl.samenspraak.zaak.werklijst.Werkkeuze;
import nl.samenspraak.zaak.werklijst.Werklijstscherm;
import org.omnifaces.util.Faces;

/** The lists of klachten: mine, what nobody has taken up, all that is open, and what came to its end. */
@Named("klachtenlijst")
@ViewScoped
public class WerkvoorraadBean extends Werklijstscherm<Werklijst, Werkvolgorde, Werkregel, Werksleutel, Weigerreden> {

    private static final long serialVersionUID = 1L;

    private static final Teksten BEHANDELING = new Teksten("nl.samenspraak.klachten.behandeling");

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Klachtrubrieken rubrieken;

    @Inject
    private Klachttelling telling;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    private final Leesbeurt<Werkstand> stand = new Leesbeurt<>();
    private Werksleutel twijfel;
    private String eenAnder;
    private final Overnamevraag<KlachtId> overname = new Overnamevraag<>();
    private boolean heetZo;

    @Override
    protected Werkkeuze<Werklijst, Werkvolgorde> keuze() {
        return filter;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }

    @Override
    protected Pagina<Werkregel> lees(int vanaf, int aantal, Doelbinding doel) {
        Werkvoorraadvraag vraag = filter.vraag(vanaf, Math.min(aantal, Werkvoorraadvraag.MEESTE), LocalDate.now(klok));
        return vraag.klager() == null ? voorraad.lijst(vraag, doel) : voorraad.zoek(vraag, doel);
    }

    @Override
    protected Werksleutel sleutel(Werkregel regel) {
        return new Werksleutel(regel);
    }

    @Override
    protected Werkvolgorde volgorde(String kolom) {
        return switch (kolom) {
            case "nummer" -> Werkvolgorde.NUMMER;
            case "ontvangenOp" -> Werkvolgorde.ONTVANGEN;
            default -> Werkvolgorde.UITERLIJK;
        };
    }

    @Override
    protected Weigerreden eenAnderWasEerder() {
        return Weigerreden.AL_OPGEPAKT;
    }

    /** Looks for a number in every list, or in this one for a klager. */
    public void zoek() {
        gefilterd();
    }

    /** Looks for the same in what came to its end: a klager is looked for in one list at a time. */
    public void zoekInAfgedaan() {
        String wat = filter.zoek();
        filter.kies(Werklijst.AFGEDAAN);
        filter.zoek(wat);
        Faces.redirect("klachten/klachten.xhtml?lijst=afgedaan");
    }

    /** @return which list this is, and what it was limited to: a print does not show the fields */
    public String getAfdrukkop() {
        Stream<String> gekozen = Stream.of(
                        Optional.ofNullable(getStatus()).map(status -> BEHANDELING.van("kop.status." + status)),
                        Optional.ofNullable(getTermijn())
                                .map(termijn -> Registerteksten.tekst("lijst.termijn." + termijn)),
                        rubrieken.naam(getAarden(), getAard()),
                        Optional.ofNullable(getZoek()).map(wat -> "\u2018" + wat + "\u2019"))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(Registerteksten.tekst("lijst." + getLijst())), gekozen)
                .collect(Collectors.joining(", "));
    }

    /** Shows the whole list again. */
    public void wisZoek() {
        filter.zoek(null);
        Scherm.vergeetInvoer("werkform");
        gefilterd();
    }

    /**
     * Takes up a klacht that nobody has, and goes to it; whoever was involved in it is told that this cannot be (R-KLA-05).
     *
     * @param regel the row of that klacht
     */
    public void pakOp(Werkregel regel) {
        pakOp(new Werksleutel(regel), "");
    }

    /** Takes up the klacht of {@link #getTwijfel} all the same. */
    public void pakTochOp() {
        if (eenAnder == null || eenAnder.isBlank()) {
            Scherm.fout("eenander", Klachtteksten.tekst("klacht.twijfel.zeg"));
        } else {
            pakOp(twijfel, eenAnder);
        }
    }

    /** Leaves it to a colleague. */
    public void laatLiggen() {
        twijfel = null;
        overname.sluit();
    }

    /**
     * Asks why the klacht of a colleague is taken over.
     *
     * @param regel the row of that klacht
     */
    public void vraagOverTeNemen(Werkregel regel) {
        Scherm.vergeetInvoer("twijfel");
        twijfel = null;
        eenAnder = null;
        heetZo = false;
        overname.stel(regel.klacht(), regel.nummer().waarde());
        Scherm.naar("overnamekop");
    }

    /** Takes the klacht of a colleague over, and goes to it. */
    public void neemOver() {
        Klachtnummer welke = new Klachtnummer(overname.getNummer());
        try {
            pakOp(
                            overname.getZaak(),
                            "klachten/klacht.xhtml?id=%s",
                            doel -> toewijzing.neemOver(welke, overname.getReden(), eenAnder, doel))
                    .ifPresent(this::zegWaaromNietOver);
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout("overnamereden", teLang.getMessage());
        }
    }

    private void zegWaaromNietOver(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        heetZo = heetZo || bezwaar == Weigerreden.NAAM_GENOEMD;
        switch (bezwaar) {
            case NAAM_GENOEMD -> Scherm.fout("overnameander", Klachtteksten.tekst("klacht.twijfel"));
            default -> {
                overname.sluit();
                stand.opnieuw();
                Scherm.waarschuwing(tekst);
            }
        }
    }

    /** @return why the klacht of a colleague is taken over, when that is asked */
    public Overnamevraag<KlachtId> getOvername() {
        return overname;
    }

    /** @return whether it is asked how the user knows that it is about another of that name */
    public boolean isHeetZo() {
        return heetZo;
    }

    private void pakOp(Werksleutel regel, String waarom) {
        overname.sluit();
        twijfel = null;
        try {
            pakOp(regel.klacht(), "klachten/klacht.xhtml?id=%s", doel -> toewijzing.pakOp(regel.nummer(), waarom, doel))
                    .ifPresent(bezwaar -> {
                        stand.opnieuw();
                        zegWaarom(regel, bezwaar);
                    });
        } catch (OngeldigeWaarde teLang) {
            twijfel = regel;
            Scherm.fout("eenander", teLang.getMessage());
        }
    }

    private void zegWaarom(Werksleutel regel, Weigerreden bezwaar) {
        if (bezwaar == Weigerreden.NAAM_GENOEMD) {
            twijfel = regel;
        } else {
            Scherm.waarschuwing(
                    Registerteksten.tekst("lijst.nietopgepakt", regel.nummer(), Klachtteksten.bezwaar(bezwaar)));
        }
    }

    /** @return the klacht in which somebody stands who is called like the user; {@code null} when there is nothing to ask */
    public Klachtnummer getTwijfel() {
        return twijfel == null ? null : twijfel.nummer();
    }

    /** @return how the user knows that it is about another */
    public String getEenAnder() {
        return eenAnder;
    }

    public void setEenAnder(String eenAnder) {
        this.eenAnder = eenAnder;
    }

    /** @return how much work there is in every list */
    public Werkstand getStand() {
        return stand.lees(voorraad::stand);
    }

    /** @return what the menu counts: how many ask for something today */
    public Klachtwerkstand getTelling() {
        return telling.stand();
    }

    /** @return how far a klacht in this list can be */
    public List<Klachtstatus> getStatussen() {
        return switch (filter.lijst()) {
            case MIJN -> List.of(Klachtstatus.IN_BEHANDELING, Klachtstatus.AFGEDAAN);
            case OPEN -> List.of(Klachtstatus.NIEUW, Klachtstatus.IN_BEHANDELING);
            case NIEUW, NAWERK, AFGEDAAN -> List.of();
        };
    }

    public Klachtstatus getStatus() {
        return filter.status();
    }

    public void setStatus(Klachtstatus status) {
        filter.beperk(status);
    }

    public List<Klachtrubriek> getAarden() {
        return rubrieken.alleAarden();
    }

    public String getAard() {
        return filter.aard();
    }

    public void setAard(String aard) {
        filter.beperkTotAard(aard);
    }

    public String getZoek() {
        return filter.zoek();
    }

    public void setZoek(String zoek) {
        filter.zoek(zoek);
    }
}
