package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Bronsoort;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Writes the letter with which somebody is told of a melding: all that article 14 of the AVG asks for (R-AVG-01). From whom it comes is part of
 * that (lid 2, onder f); of who may not be named it says only from what kind of source it comes (R-MEL-05, R-MEL-18; UAVG 41). Where it is handled under the Wvggz, it says so, and that the officier may get it.
 */
@ApplicationScoped
public class Informeerbrief {

    private Sjablonen sjablonen;
    private Contactgegevens contact;
    private Termijnen termijnen;
    private Rechten rechten;
    private Informeerregels regels;
    private Clock klok;

    Informeerbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeerbrief(
            Sjablonen sjablonen,
            Contactgegevens contact,
            Termijnen termijnen,
            Rechten rechten,
            Informeerregels regels,
            Clock klok) {
        this.sjablonen = sjablonen;
        this.contact = contact;
        this.termijnen = termijnen;
        this.rechten = rechten;
        this.regels = regels;
        this.klok = klok;
    }

    Bericht maak(Melding melding, Informatie informatie, PersoonRegel wie) {
        LocalDate vandaag = LocalDate.now(klok);
        Aangesproken aan = regels.aangesproken(wie.geboortedatum());
        Optional<Leeftijden> jeugd = regels.jeugd(wie.geboortedatum());
        boolean wvggz = melding.volgtWvggz() || melding.doel().equals(Behandeling.WVGGZ);
        return sjablonen.maak(
                wvggz ? Berichtsoort.BETROKKENE_INFORMEREN_WVGGZ : Berichtsoort.BETROKKENE_INFORMEREN,
                Map.ofEntries(
                        Map.entry("organisatie", Nederlands.hoofdletter(contact.gemeente())),
                        Map.entry("gemeente", contact.gemeente()),
                        Map.entry("datum", Nederlands.datum(vandaag)),
                        Map.entry("aanhef", regels.aanhef(wie)),
                        Map.entry(
                                "kind",
                                aan.kind() ? Meldteksten.tekst("informeerbrief.kind." + aan, wie.naam()) + "\n\n" : ""),
                        Map.entry("meldingdatum", Nederlands.datum(melding.ontvangenOp())),
                        Map.entry("nummer", melding.nummer().waarde()),
                        Map.entry("melder", bron(melding.melder())),
                        Map.entry("uitstel", uitstel(informatie, wie)),
                        Map.entry(
                                "grondslag",
                                wvggz
                                        ? grondslag(Behandeling.WVGGZ)
                                        : jeugd.map(Leeftijden::jeugdwet).orElseGet(() -> grondslag(melding.doel()))),
                        Map.entry(
                                "gezondheid",
                                jeugd.map(Leeftijden::jeugdgezondheid)
                                        .orElseGet(() -> Meldteksten.tekst("informeerbrief.gezondheid"))),
                        Map.entry(
                                "bewaren",
                                termijnen
                                        .termijn(Bewaartermijn.TERMIJN, vandaag)
                                        .inWoorden()),
                        Map.entry("contact", contact.meldpunt()),
                        Map.entry("fg", contact.fg())));
    }

    /** That it comes later than at the first contact, and why, as far as that may be said (AVG 12 lid 1; UAVG 41). */
    private String uitstel(Informatie informatie, PersoonRegel wie) {
        return informatie.informeringen().stream()
                .filter(stap -> stap.persoon().equals(wie.id()))
                .filter(stap -> stap.keuze() == NieuweInformering.Keuze.UITGESTELD && !informatie.isHerroepen(stap))
                .reduce((eerder, later) -> later)
                .map(stap -> Meldteksten.tekst("informeerbrief.uitstel", waarom(stap)) + "\n\n")
                .orElse("");
    }

    private String waarom(Informering stap) {
        return regels.grond(stap.grondcode())
                .map(Uitstelgrond::inBrief)
                .orElseGet(() -> Meldteksten.tekst("informeerbrief.uitstel.wet"));
    }

    /** Under a purpose that does not open who the melder is, the letter says that it can be asked. */
    private static String bron(Melder melder) {
        Melder.Bron bron = melder.bron();
        if (bron == Melder.Bron.BEKEND && !Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            return Meldteksten.tekst("informeerbrief.melder.DICHT");
        }
        String naam = melder.alsBron();
        boolean noem = bron == Melder.Bron.BEKEND && !naam.isEmpty();
        return noem
                ? Meldteksten.tekst("informeerbrief.melder.BEKEND", naam)
                : Meldteksten.tekst(
                        "informeerbrief.melder." + (bron == Melder.Bron.BEKEND ? "ZONDER_NAAM" : bron),
                        Meldteksten.tekst("informeerbrief.soort." + Bronsoort.van(melder.soort(), melder.relatie())));
    }

    private String grondslag(String code) {
        return rechten.doelen()
                .vind(code)
                .map(doel -> doel.grondslag().aanhaling())
                .orElse("");
    }
}
