package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Writes the letter with which somebody is told of a melding: all that article 14 of the AVG asks for, and nothing of who reported it
 * (R-AVG-01, R-MEL-05). Where it is handled under the Wvggz, it says so, and that the officier may get it.
 */
@ApplicationScoped
public class Informeerbrief {

    private Sjablonen sjablonen;
    private Contactgegevens contact;
    private Termijnen termijnen;
    private Rechten rechten;
    private Clock klok;

    Informeerbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeerbrief(
            Sjablonen sjablonen, Contactgegevens contact, Termijnen termijnen, Rechten rechten, Clock klok) {
        this.sjablonen = sjablonen;
        this.contact = contact;
        this.termijnen = termijnen;
        this.rechten = rechten;
        this.klok = klok;
    }

    Bericht maak(Melding melding, PersoonRegel wie) {
        LocalDate vandaag = LocalDate.now(klok);
        boolean wvggz = melding.volgtWvggz() || melding.doel().equals(Behandeling.WVGGZ);
        return sjablonen.maak(
                wvggz ? Berichtsoort.BETROKKENE_INFORMEREN_WVGGZ : Berichtsoort.BETROKKENE_INFORMEREN,
                Map.ofEntries(
                        Map.entry("organisatie", Nederlands.hoofdletter(contact.gemeente())),
                        Map.entry("datum", Nederlands.datum(vandaag)),
                        Map.entry("aanhef", wie.persoonsnaam().aanhef().orElse("Geachte " + wie.naam())),
                        Map.entry("meldingdatum", Nederlands.datum(melding.ontvangenOp())),
                        Map.entry("nummer", melding.nummer().waarde()),
                        Map.entry(
                                "melder",
                                Meldteksten.tekst("informeerbrief.melder."
                                        + melding.melder().bron())),
                        Map.entry("grondslag", grondslag(wvggz ? Behandeling.WVGGZ : melding.doel())),
                        Map.entry(
                                "bewaren",
                                termijnen
                                        .termijn(Bewaartermijn.TERMIJN, vandaag)
                                        .inWoorden()),
                        Map.entry("contact", contact.meldpunt()),
                        Map.entry("fg", contact.fg())));
    }

    private String grondslag(String code) {
        return rechten.doelen()
                .vind(code)
                .map(doel -> doel.grondslag().aanhaling())
                .orElse("");
    }
}
