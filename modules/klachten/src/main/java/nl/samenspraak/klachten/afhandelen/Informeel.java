package nl.samenspraak.klachten.afhandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * How a klacht ends without an oordeel because of what the klager says: he is satisfied (9:5, R-KLA-04), he withdraws it, or it was no
 * klacht for the formal rules and got a proper answer (9:2). Talking it over stops no term.
 */
@ApplicationScoped
public class Informeel {

    private Klachtwerk werk;

    public Informeel() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeel(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Records that it was talked over with the klager.
     *
     * @param id the klacht
     * @param daad when, and what was said
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.besproken")
    public Verrichting<Weigerreden> bespreek(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(id, Klachtstapsoort.INFORMEEL_BESPROKEN, daad, versie, Informeel::leg);
    }

    /**
     * The klager is satisfied: the duties of the chapter end (9:5).
     *
     * @param id the klacht
     * @param daad when, and how the klager said so
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.klager-tevreden")
    public Verrichting<Weigerreden> tevreden(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(
                id, Klachtstapsoort.TEVREDEN, daad, versie, (klacht, stap) -> klacht.doeAf(Afdoening.INFORMEEL, stap));
    }

    /**
     * The klager is not satisfied, or not any more: the handling goes on, and its term has run on all the while.
     *
     * @param id the klacht
     * @param daad when, and what the klager said
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.klager-niet-tevreden")
    public Verrichting<Weigerreden> nietTevreden(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(id, Klachtstapsoort.NIET_TEVREDEN, daad, versie, Informeel::gaVerder);
    }

    /**
     * The klager withdraws the klacht.
     *
     * @param id the klacht
     * @param daad when, and how the klager said so
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.intrekking-vastgelegd")
    public Verrichting<Weigerreden> trekIn(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(
                id,
                Klachtstapsoort.INGETROKKEN,
                daad,
                versie,
                (klacht, stap) -> klacht.doeAf(Afdoening.INGETROKKEN, stap));
    }

    /**
     * The klager did not withdraw it after all, or made himself known after it was only read: the handling goes on, and its term has run on all the
     * while.
     *
     * @param id the klacht
     * @param daad when, and what the klager said
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.hervat")
    public Verrichting<Weigerreden> hervat(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(id, Klachtstapsoort.HERROEPEN, daad, versie, Informeel::hervat);
    }

    private static Optional<Weigerreden> hervat(Klacht klacht, Klachtstap stap) {
        boolean kan = klacht.afdoening()
                .filter(hoe -> hoe == Afdoening.INGETROKKEN || hoe == Afdoening.GELEZEN)
                .isPresent();
        if (!kan) {
            return Optional.of(Weigerreden.NIET_INFORMEEL_AFGEDAAN);
        }
        klacht.heropen(stap);
        return Optional.empty();
    }

    /**
     * A klacht to which the formal rules do not apply got a proper answer (9:2).
     *
     * @param id the klacht
     * @param daad when, and what was answered
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.beantwoord")
    public Verrichting<Weigerreden> beantwoord(KlachtId id, Klachtdaad daad, long versie, Doelbinding doel) {
        return doe(id, Klachtstapsoort.BEANTWOORD, daad, versie, Informeel::beantwoord);
    }

    private Verrichting<Weigerreden> doe(
            KlachtId id,
            Klachtstapsoort soort,
            Klachtdaad daad,
            long versie,
            BiFunction<Klacht, Klachtstap, Optional<Weigerreden>> hoe) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag())
                        .or(() -> daad.toelichting().isEmpty()
                                ? Optional.of(Weigerreden.REDEN_ONTBREEKT)
                                : Optional.empty())
                        .or(() -> hoe.apply(klacht, werk.stap(soort, daad.dag(), daad.toelichting(), null))));
    }

    private static Optional<Weigerreden> leg(Klacht klacht, Klachtstap stap) {
        Optional<Weigerreden> bezwaar = BehandelenKan.loopt(klacht);
        if (bezwaar.isEmpty()) {
            klacht.leg(stap);
        }
        return bezwaar;
    }

    /** Of what ended, only what ended because the klager was satisfied goes on when he is not. */
    private static Optional<Weigerreden> gaVerder(Klacht klacht, Klachtstap stap) {
        if (klacht.status().open()) {
            return leg(klacht, stap);
        }
        if (klacht.afdoening().filter(Afdoening.INFORMEEL::equals).isEmpty()) {
            return Optional.of(Weigerreden.NIET_INFORMEEL_AFGEDAAN);
        }
        klacht.heropen(stap);
        return Optional.empty();
    }

    private static Optional<Weigerreden> beantwoord(Klacht klacht, Klachtstap stap) {
        return klacht.feiten().formeel()
                ? Optional.of(Weigerreden.FORMELE_REGELS_GELDEN)
                : klacht.doeAf(klacht.klager().anoniem() ? Afdoening.GELEZEN : Afdoening.BEANTWOORD, stap);
    }
}
