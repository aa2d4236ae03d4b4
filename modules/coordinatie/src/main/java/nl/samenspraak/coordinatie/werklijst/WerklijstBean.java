package nl.samenspraak.coordinatie.werklijst;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.werklijst.Overnamevraag;
import nl.samenspraak.zaak.werklijst.Werkkeuze;
import nl.samenspraak.zaak.werklijst.Werklijstscherm;

/** The work lists of coördinators: mine, what nobody has taken up, all that goes on, what has yet to be told, and what stopped. */
@Named("coordinaties")
@ViewScoped
public class WerklijstBean extends Werklijstscherm<Werklijst, Werkvolgorde, Werkregel, Werksleutel, Weigerreden> {

    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "coordinatie/plan.xhtml?id=%s";

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    private final Overnamevraag<CoordinatieId> overname = new Overnamevraag<>();

    @Override
    protected Werkkeuze<Werklijst, Werkvolgorde> keuze() {
        return filter;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.COORDINATIEDOSSIER;
    }

    @Override
    protected Pagina<Werkregel> lees(int vanaf, int aantal, Doelbinding doel) {
        return verdeling.lijst(filter.vraag(vanaf, Math.min(aantal, Werkvraag.MEESTE), LocalDate.now(klok)), doel);
    }

    @Override
    protected Werksleutel sleutel(Werkregel regel) {
        return new Werksleutel(regel);
    }

    @Override
    protected Werkvolgorde volgorde(String kolom) {
        return switch (kolom) {
            case "nummer" -> Werkvolgorde.NUMMER;
            case "startdag" -> Werkvolgorde.START;
            default -> Werkvolgorde.UITERLIJK;
        };
    }

    @Override
    protected Weigerreden eenAnderWasEerder() {
        return Weigerreden.AL_OPGEPAKT;
    }

    /** Looks for one number, or says at its field that it is none. */
    public void zoek() {
        if (filter.nummer() != null && Coordinatienummer.lees(filter.nummer()).isEmpty()) {
            Scherm.fout("zoeknummer", Coordinatieteksten.tekst("lijst.zoek.geen"));
            filter.zoek(null);
        }
        gefilterd();
    }

    /**
     * Takes up a coördinatie that nobody has, and goes to it.
     *
     * @param regel the row of that coördinatie
     */
    public void pakOp(Werkregel regel) {
        pakOp(regel.coordinatie(), PAGINA, doel -> verdeling.pakOp(regel.nummer(), doel))
                .ifPresent(bezwaar -> Scherm.waarschuwing(Coordinatieteksten.tekst(
                        "lijst.nietopgepakt", regel.nummer(), Coordinatieteksten.tekst(bezwaar))));
    }

    /**
     * Asks why the coördinatie of a colleague is taken over.
     *
     * @param regel the row of that coördinatie
     */
    public void vraagOverTeNemen(Werkregel regel) {
        overname.stel(regel.coordinatie(), regel.nummer().waarde());
        Scherm.vergeetInvoer("overnameblok");
        Scherm.naar("overnamekop");
    }

    /** Leaves it with the colleague. */
    public void laatLiggen() {
        overname.sluit();
    }

    /** Takes the coördinatie of a colleague over, and goes to it. */
    public void neemOver() {
        Coordinatienummer welke = new Coordinatienummer(overname.getNummer());
        try {
            pakOp(overname.getZaak(), PAGINA, doel -> verdeling.neemOver(welke, overname.getReden(), doel))
                    .ifPresent(bezwaar -> {
                        overname.sluit();
                        Scherm.waarschuwing(Coordinatieteksten.tekst(bezwaar));
                    });
        } catch (OngeldigeWaarde fout) {
            Scherm.fout("overnamereden", fout.getMessage());
        }
    }

    /** @return why the coördinatie of a colleague is taken over, when that is asked */
    public Overnamevraag<CoordinatieId> getOvername() {
        return overname;
    }

    /** @return how much work there is in every list */
    public Werkstand getStand() {
        return telling.stand();
    }

    public String getZoeknummer() {
        return filter.nummer();
    }

    public void setZoeknummer(String getypt) {
        filter.zoek(getypt);
    }
}
