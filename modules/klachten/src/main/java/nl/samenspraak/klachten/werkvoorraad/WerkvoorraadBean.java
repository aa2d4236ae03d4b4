package nl.samenspraak.klachten.werkvoorraad;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import nl.samenspraak.zaak.werklijst.Werkkeuze;
import nl.samenspraak.zaak.werklijst.Werklijstscherm;

/** The lists of klachten: mine, what nobody has taken up, all that is open, and what came to its end. */
@Named("klachtenlijst")
@ViewScoped
public class WerkvoorraadBean extends Werklijstscherm<Werklijst, Werkvolgorde, Werkregel, Werksleutel, Weigerreden> {

    private static final long serialVersionUID = 1L;

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
        pakOp(new Werksleutel(regel), false);
    }

    /** Takes up the klacht of {@link #getTwijfel} all the same. */
    public void pakTochOp() {
        pakOp(twijfel, true);
    }

    /** Leaves it to a colleague. */
    public void laatLiggen() {
        twijfel = null;
    }

    private void pakOp(Werksleutel regel, boolean zeker) {
        twijfel = null;
        pakOp(regel.klacht(), "klachten/klacht.xhtml?id=%s", doel -> toewijzing.pakOp(regel.nummer(), zeker, doel))
                .ifPresent(bezwaar -> {
                    stand.opnieuw();
                    zegWaarom(regel, bezwaar);
                });
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
            case NIEUW, AFGEDAAN -> List.of();
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
