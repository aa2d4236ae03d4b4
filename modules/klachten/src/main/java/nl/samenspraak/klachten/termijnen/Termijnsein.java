package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Kalenderafdruk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Warns some days before a term of a klacht ends, and escalates on its last day, once for each end (R-KLA-10). It looks only at what the
 * municipality has to do; what the klager may do is his own affair. Only the application itself does this, under the pet {@code
 * systeem}.
 */
@ApplicationScoped
class Termijnsein {

    /** Code of the purpose for which the terms of klachten are watched. */
    static final String DOEL = "klachttermijn-bewaken";

    private BewaakteTermijnen bewaakt;
    private Klachttermijnen klok;
    private Termijnen kalender;
    private Collegas collegas;
    private Event<Klachttermijnsein> seinen;
    private Klachtwerk werk;

    Termijnsein() {
        // The container makes its proxy with this.
    }

    @Inject
    Termijnsein(
            Klachten klachten,
            BewaakteTermijnen bewaakt,
            Termijnen termijnen,
            Event<Klachttermijnsein> seinen,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.bewaakt = bewaakt;
        this.klok = new Klachttermijnen(termijnen);
        kalender = termijnen;
        this.seinen = seinen;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /** @return about which klachten something has to be said today */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    TeSignaleren teSignaleren(Doelbinding doel) {
        return new TeSignaleren(bewaakt.teSignaleren(werk.vandaag()));
    }

    /** @return of which klachten a term was computed before a feestdag was known: their terms are computed anew */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    TeSignaleren teHerberekenen(Doelbinding doel) {
        return new TeSignaleren(bewaakt.metAndereKalender(Kalenderafdruk.van(kalender.feestdagen()), werk.vandaag()));
    }

    /** @return of which klachten it can have changed whether anybody may handle them (9:7): that is looked at anew */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    TeSignaleren zonderBehandelaar(Doelbinding doel) {
        return new TeSignaleren(bewaakt.zonderBehandelaar(
                collegas.met(Klachtbehandelaar.PET).stream().map(Collega::id).collect(Collectors.toSet())));
    }

    /**
     * Computes the terms of one klacht, and whether anybody may handle it, anew, in a transaction of its own.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.termijn-herberekend")
    Verrichting<Weigerreden> herbereken(Klachtnummer nummer, Doelbinding doel) {
        return werk.wijzig(werk.lees(nummer), Optional::empty);
    }

    /**
     * Says what has to be said about one klacht, in a transaction of its own.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.termijn-gesignaleerd")
    Verrichting<Weigerreden> signaleer(Klachtnummer nummer, Doelbinding doel) {
        Klacht klacht = werk.lees(nummer);
        Klachtfeiten feiten = klacht.feiten();
        return werk.wijzig(klacht, () -> {
            klok.van(feiten).stream()
                    .filter(Klachttermijn::bewaakt)
                    .forEach(termijn -> signaal(termijn, feiten).ifPresent(soort -> leg(klacht, termijn, soort)));
            return Optional.empty();
        });
    }

    /** On the last day the warning has lost its sense, also when nobody heard it. */
    private Optional<Klachtstapsoort> signaal(Klachttermijn termijn, Klachtfeiten feiten) {
        if (!termijn.einde().isAfter(werk.vandaag())) {
            return feiten.geescaleerd(termijn) ? Optional.empty() : Optional.of(Klachtstapsoort.GEESCALEERD);
        }
        boolean nu = !termijn.waarschuwen().isAfter(werk.vandaag());
        return nu && !feiten.gewaarschuwd(termijn) ? Optional.of(Klachtstapsoort.GEWAARSCHUWD) : Optional.empty();
    }

    private void leg(Klacht klacht, Klachttermijn termijn, Klachtstapsoort soort) {
        klacht.leg(werk.stap(soort, werk.vandaag(), termijn.naam(), termijn.einde()));
        seinen.fire(new Klachttermijnsein(
                klacht.id(),
                klacht.nummer(),
                termijn.soort(),
                termijn.einde(),
                soort == Klachtstapsoort.GEESCALEERD,
                klacht.behandelaar().filter(wie -> !klacht.isBeklaagde(wie)).orElse(null),
                overEenVanOns(klacht)));
    }

    private boolean overEenVanOns(Klacht klacht) {
        return collegas.met(Klachtbehandelaar.PET).stream().map(Collega::id).anyMatch(klacht::isBeklaagde);
    }
}
