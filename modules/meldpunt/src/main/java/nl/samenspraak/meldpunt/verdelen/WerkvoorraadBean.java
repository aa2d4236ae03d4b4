package nl.samenspraak.meldpunt.verdelen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.werklijst.Werkkeuze;
import nl.samenspraak.zaak.werklijst.Werklijstscherm;

/** The work lists of the meldpunt: mine, what nobody has, my team's, and all of it. */
@Named("werkvoorraad")
@ViewScoped
public class WerkvoorraadBean extends Werklijstscherm<Werklijst, Werkvolgorde, Werkregel, Werksleutel, Weigerreden> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private Werkfilter filter;

    @Inject
    private Clock klok;

    @Override
    protected Werkkeuze<Werklijst, Werkvolgorde> keuze() {
        return filter;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.SIGNAAL;
    }

    @Override
    protected Pagina<Werkregel> lees(int vanaf, int aantal, Doelbinding doel) {
        return verdeling.werkvoorraad(
                filter.vraag(vanaf, Math.min(aantal, Werkvoorraadvraag.MEESTE), LocalDate.now(klok)), doel);
    }

    @Override
    protected Werksleutel sleutel(Werkregel regel) {
        return new Werksleutel(regel);
    }

    @Override
    protected Werkvolgorde volgorde(String kolom) {
        return switch (kolom) {
            case "nummer" -> Werkvolgorde.NUMMER;
            case "aangenomenOp" -> Werkvolgorde.AANGENOMEN;
            default -> Werkvolgorde.UITERLIJK;
        };
    }

    @Override
    protected Weigerreden eenAnderWasEerder() {
        return Weigerreden.AL_OPGEPAKT;
    }

    /**
     * Takes up a melding that nobody has, and goes to it.
     *
     * @param regel the row of that melding
     */
    public void pakOp(Werkregel regel) {
        pakOp(regel.melding(), "meldpunt/melding.xhtml?id=%s", doel -> verdeling.pakOp(regel.nummer(), doel))
                .ifPresent(bezwaar -> Scherm.bericht(Meldteksten.tekst(
                        "werkvoorraad.nietopgepakt", regel.nummer(), Meldteksten.tekst("reden." + bezwaar))));
    }

    /** @return how much work there is in every list */
    public Werkstand getStand() {
        return telling.stand();
    }

    public Meldingstatus[] getStatussen() {
        return Meldingstatus.values();
    }

    public Meldingstatus getStatus() {
        return filter.status();
    }

    public void setStatus(Meldingstatus status) {
        filter.beperk(status);
    }
}
