package nl.samenspraak.meldpunt.verdelen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.werklijst.Oppakker;
import nl.samenspraak.zaak.werklijst.Overnamevraag;

/**
 * Taking the melding of a colleague over who is not there, from the work list and from what is left to do; and what was taken over of whoever looks.
 */
@Named("overname")
@ViewScoped
public class OvernameBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private Oppakker oppakker;

    @Inject
    private Doelbindingen doelbindingen;

    private final Overnamevraag<MeldingId> vraag = new Overnamevraag<>();
    private final Leesbeurt<List<Overname>> overgenomen = new Leesbeurt<>();

    /**
     * Asks why the melding of a colleague is taken over, on a page that stands.
     *
     * @param melding the melding
     * @param nummer its number
     */
    public void stel(MeldingId melding, Meldingnummer nummer) {
        Scherm.vergeetInvoer("overnameblok");
        open(melding, nummer);
        Scherm.naar("overnamekop");
    }

    /**
     * Asks it on a page that opens.
     *
     * @param melding the melding; {@code null} when the address names none that can be taken over
     * @param nummer its number, or {@code null}
     */
    public void open(MeldingId melding, Meldingnummer nummer) {
        if (melding != null) {
            vraag.stel(melding, nummer.waarde());
        }
    }

    /** Leaves it with the colleague. */
    public void laatLiggen() {
        vraag.sluit();
    }

    /** Takes it over, and goes to it. */
    public void neemOver() {
        Meldingnummer nummer = new Meldingnummer(vraag.getNummer());
        try {
            oppakker.neem(
                            vraag.getZaak(),
                            doel(),
                            "meldpunt/melding.xhtml?id=%s",
                            doel -> verdeling.neemOver(nummer, vraag.getReden(), doel),
                            Weigerreden.NIET_OVER_TE_NEMEN)
                    .ifPresent(this::zegWaaromNiet);
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout("overnamereden", teLang.getMessage());
        }
    }

    private void zegWaaromNiet(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        Scherm.bericht(Meldteksten.tekst("werkvoorraad.nietopgepakt", vraag.getNummer(), tekst));
        vraag.sluit();
        telling.vergeet();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Dossierdeel.SIGNAAL);
    }

    /** @return why a melding is taken over, when that is asked */
    public Overnamevraag<MeldingId> getVraag() {
        return vraag;
    }

    /** @return what colleagues took over of the user, last first, until he read so */
    public List<Overname> getOvergenomen() {
        return telling.stand().overgenomen() == 0
                ? List.of()
                : overgenomen.lees(() -> verdeling.overgenomen(doel()).rijen());
    }

    /** The user read it. */
    public void gelezen() {
        verdeling.gelezen(doel());
        telling.vergeet();
        overgenomen.opnieuw();
    }
}
