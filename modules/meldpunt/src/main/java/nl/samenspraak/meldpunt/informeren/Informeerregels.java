package nl.samenspraak.meldpunt.informeren;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** On which grounds informing somebody may wait, and what that person hears: reference data, read once at start-up. */
@ApplicationScoped
public class Informeerregels {

    private Rechten rechten;
    private Clock klok;
    private Informeerblad blad;

    Informeerregels() {
        // The container makes its proxy with this.
    }

    @Inject
    Informeerregels(Rechten rechten, Clock klok) {
        this.rechten = rechten;
        this.klok = klok;
    }

    /**
     * @param bestand the reference data
     * @param klok the time
     */
    public Informeerregels(Referentiebestand bestand, Clock klok) {
        blad = Informeerblad.lees(bestand);
        this.klok = klok;
    }

    @PostConstruct
    void lees() {
        blad = Informeerblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return the grounds that hold today, in the order of the reference data */
    public List<Uitstelgrond> gronden() {
        LocalDate vandaag = LocalDate.now(klok);
        return blad.gronden().stream()
                .filter(grond -> grond.geldigheid().geldtOp(vandaag))
                .toList();
    }

    /**
     * @param code code of a ground, or {@code null}
     * @return the ground; empty when there is none that holds today
     */
    public Optional<Uitstelgrond> grond(String code) {
        return gronden().stream().filter(grond -> grond.code().equals(code)).findFirst();
    }

    /** @return what somebody hears who is told of a melding */
    public List<Informeerpunt> punten() {
        return blad.punten();
    }

    /**
     * @param geboren when somebody was born
     * @return who hears it today of a melding about that one
     */
    Aangesproken aangesproken(Geboortedatum geboren) {
        return Aangesproken.van(geboren, LocalDate.now(klok), blad.leeftijden());
    }

    /**
     * @param geboren when somebody was born
     * @return on what using data about that one rests under the Jeugdwet, and then those about health; empty for whoever is too old for that
     */
    Optional<Leeftijden> jeugd(Geboortedatum geboren) {
        return Optional.of(blad.leeftijden())
                .filter(leeftijden -> geboren.kanJongerZijnDan(leeftijden.jeugdTot(), LocalDate.now(klok)));
    }

    /**
     * @param geboren when somebody was born
     * @return whether somebody speaks for that one today (UAVG 5)
     */
    public boolean isKind(Geboortedatum geboren) {
        return aangesproken(geboren).kind();
    }

    /**
     * @param wie whom a melding is about
     * @return how a letter to whoever hears of it begins (R-ALG-26)
     */
    public String aanhef(PersoonRegel wie) {
        Aangesproken aan = aangesproken(wie.geboortedatum());
        return aan.kind()
                ? Meldteksten.tekst("informeerbrief.aanhef." + aan, wie.naam())
                : wie.persoonsnaam().aanhef().orElse("Geachte " + wie.naam());
    }
}
