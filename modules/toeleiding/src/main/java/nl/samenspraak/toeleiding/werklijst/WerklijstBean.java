package nl.samenspraak.toeleiding.werklijst;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.werklijst.Overnamevraag;
import nl.samenspraak.zaak.werklijst.Werkkeuze;
import nl.samenspraak.zaak.werklijst.Werklijstscherm;

/** The work lists of toeleiders: mine, what nobody has taken up, all that is open, and what is over. */
@Named("toeleidingen")
@ViewScoped
public class WerklijstBean extends Werklijstscherm<Werklijst, Werkvolgorde, Werkregel, Werksleutel, Weigerreden> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    private final Overnamevraag<ToeleidingId> overname = new Overnamevraag<>();
    private String persoon;

    @Override
    protected Werkkeuze<Werklijst, Werkvolgorde> keuze() {
        return filter;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }

    @Override
    protected Pagina<Werkregel> lees(int vanaf, int aantal, Doelbinding doel) {
        return verdeling.lijst(
                filter.vraag(vanaf, Math.min(aantal, Werkvoorraadvraag.MEESTE), LocalDate.now(klok))
                        .van(PersoonId.van(persoon).orElse(null)),
                doel);
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

    /**
     * Takes up a toeleiding that nobody has, and goes to it.
     *
     * @param regel the row of that toeleiding
     */
    public void pakOp(Werkregel regel) {
        pakOp(regel.toeleiding(), "toeleiding/onderzoek.xhtml?id=%s", doel -> verdeling.pakOp(regel.nummer(), doel))
                .ifPresent(bezwaar -> Scherm.waarschuwing(Toeleidingteksten.tekst(
                        "lijst.nietopgepakt", regel.nummer(), Toeleidingteksten.tekst(bezwaar))));
    }

    /**
     * Asks why the toeleiding of a colleague is taken over.
     *
     * @param regel the row of that toeleiding
     */
    public void vraagOverTeNemen(Werkregel regel) {
        overname.stel(regel.toeleiding(), regel.nummer().waarde());
        Scherm.vergeetInvoer("overnameblok");
        Scherm.naar("overnamekop");
    }

    /** Leaves it with the colleague. */
    public void laatLiggen() {
        overname.sluit();
    }

    /** Takes the toeleiding of a colleague over, and goes to it. */
    public void neemOver() {
        Toeleidingnummer welke = new Toeleidingnummer(overname.getNummer());
        try {
            pakOp(
                            overname.getZaak(),
                            "toeleiding/onderzoek.xhtml?id=%s",
                            doel -> verdeling.neemOver(welke, overname.getReden(), doel))
                    .ifPresent(bezwaar -> {
                        overname.sluit();
                        Scherm.waarschuwing(Toeleidingteksten.tekst(bezwaar));
                    });
        } catch (OngeldigeWaarde fout) {
            Scherm.fout("overnamereden", fout.getMessage());
        }
    }

    /** @return why the toeleiding of a colleague is taken over, when that is asked */
    public Overnamevraag<ToeleidingId> getOvername() {
        return overname;
    }

    /** @return of whom one's own toeleidingen are shown, as the address says; {@code null} for everybody */
    public String getPersoon() {
        return persoon;
    }

    public void setPersoon(String persoon) {
        this.persoon = persoon;
    }

    /** @return whether only those of one person are shown */
    public boolean isVanEen() {
        return PersoonId.van(persoon).isPresent();
    }

    /** @return how much work there is in every list */
    public Werkstand getStand() {
        return telling.stand();
    }
}
