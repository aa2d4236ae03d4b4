package nl.samenspraak.klachten.klaagschrift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Sends a klacht on that belongs elsewhere, with the day of receipt (2:3, R-KLA-17): an objection to a besluit, of which that day counts
 * (6:15), something of another bestuursorgaan, and a klacht about a provider when the klager agrees. With that it comes to its end here, unless
 * it is about conduct as well: then a copy goes, and the klacht goes on.
 */
@ApplicationScoped
public class Klachtdoorzending {

    private Klachtrubrieken rubrieken;
    private Klachtwerk werk;

    Klachtdoorzending() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtdoorzending(Klachten klachten, Klachtrubrieken rubrieken, Aanwezige aanwezige, Clock klok) {
        this.rubrieken = rubrieken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Sends it on today. What is about a right to personal data is not sent: the klager is told where he can go with that, or his request
     * goes on with the day of receipt, and the klacht goes on here.
     *
     * @param id the klacht
     * @param nieuw where it goes, and what is known about that
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.doorgezonden")
    public Verrichting<Weigerreden> zendDoor(KlachtId id, NieuweDoorzending nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Doorzendadres> adres = rubrieken.elders(nieuw.code());
        return werk.wijzig(
                        klacht,
                        () -> KlachtHoortElders.toets(klacht, adres, nieuw)
                                .or(() -> zendDoor(klacht, adres.orElseThrow(), nieuw)))
                .met(adres.map(dit -> naam(dit, nieuw)).orElse(null));
    }

    private Optional<Weigerreden> zendDoor(Klacht klacht, Doorzendadres adres, NieuweDoorzending nieuw) {
        if (adres.soort() == Doorzendadres.Soort.PRIVAAT) {
            klacht.leg(werk.stap(Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN, naam(adres, nieuw)));
        }
        String regel = new Doorzendbericht(naam(adres, nieuw), nieuw.adres(), nieuw.reden()).regel();
        if (KlachtHoortElders.gaatWeg(adres) && !nieuw.ookGedrag()) {
            return klacht.doeAf(Afdoening.DOORGEZONDEN, werk.stap(Klachtstapsoort.DOORGEZONDEN, regel));
        }
        klacht.leg(werk.stap(
                switch (adres.soort()) {
                    case PRIVACY -> Klachtstapsoort.VERWEZEN;
                    case INZAGE -> Klachtstapsoort.GEGEVENSVERZOEK;
                    default -> Klachtstapsoort.KOPIE_DOORGEZONDEN;
                },
                regel));
        return Optional.empty();
    }

    /** Where only the kind is known by its code, by the name that was given: that stands on the letter. */
    private static String naam(Doorzendadres adres, NieuweDoorzending nieuw) {
        return adres.vraagtNaam() && !nieuw.ontvanger().isEmpty() ? nieuw.ontvanger() : adres.naam();
    }

    /**
     * The klager got a decision on his request for his own data (UAVG 34); with that the month is met.
     *
     * @param id the klacht
     * @param dag on which day, or {@code null}
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.gegevensverzoek-besloten")
    public Verrichting<Weigerreden> verzoekBesloten(KlachtId id, LocalDate dag, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> {
            if (!klacht.feiten().verzoekOpen()) {
                return Optional.of(Weigerreden.GEEN_GEGEVENSVERZOEK);
            }
            Optional<Weigerreden> bezwaar = Behandeldag.toets(klacht, dag, werk.vandaag());
            if (bezwaar.isEmpty()) {
                klacht.leg(werk.stap(Klachtstapsoort.GEGEVENSVERZOEK_BESLOTEN, dag, "", null));
            }
            return bezwaar;
        });
    }

    /**
     * It came back, or should not have gone: the handling goes on, and its term has run on all the while.
     *
     * @param id the klacht
     * @param reden why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.doorzending-teruggedraaid")
    public Verrichting<Weigerreden> haalTerug(KlachtId id, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, NieuweDoorzending.LANGSTE_REDEN);
        return werk.wijzig(klacht, () -> {
            if (klacht.afdoening().filter(Afdoening.DOORGEZONDEN::equals).isEmpty()) {
                return Optional.of(Weigerreden.NIET_DOORGEZONDEN);
            }
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            klacht.heropen(werk.stap(Klachtstapsoort.HERROEPEN, waarom));
            return Optional.empty();
        });
    }
}
