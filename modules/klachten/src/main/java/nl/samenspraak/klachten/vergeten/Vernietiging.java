package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.vergeten.Zaakopruiming;

/**
 * Makes a klacht go when its terms have passed: it and everything that was collected with it, and the klager too when nobody else needs
 * that person (R-KLA-18); not while something stands in the way, such as a measure that is still being followed (R-AVG-09). What stays is
 * a count, a verklaring, what was published of its year, and the lines in the log. Only the application itself does this, under the
 * pet {@code systeem}.
 */
@ApplicationScoped
class Vernietiging {

    /** What a klacht is called in a verklaring. */
    static final String SOORT = "klacht";

    private Vernietigingen vernietigingen;
    private Bewaartermijn bewaartermijn;
    private Zaakopruiming opruiming;
    private Persoonsopruiming personen;
    private Clock klok;

    Vernietiging() {
        // The container makes its proxy with this.
    }

    @Inject
    Vernietiging(
            Vernietigingen vernietigingen,
            Bewaartermijn bewaartermijn,
            Zaakopruiming opruiming,
            Persoonsopruiming personen,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.bewaartermijn = bewaartermijn;
        this.opruiming = opruiming;
        this.personen = personen;
        this.klok = klok;
    }

    /** @return what has to go today */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    RijpeKlachten rijp(Doelbinding doel) {
        List<RijpeKlacht> rijp = vernietigingen.rijp(bewaartermijn.grens(vandaag()));
        return new RijpeKlachten(opruiming.vrij(rijp, RijpeKlacht::zaak).stream()
                .map(RijpeKlacht::nummer)
                .toList());
    }

    /**
     * Makes one klacht go, in a transaction of its own: all of it, or nothing.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it is gone, with who complained; empty when it may not go after all, because somebody was just before this
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VERNIETIGEN, daad = "klacht.vernietigd")
    Optional<Verrichting<Weigerreden>> vernietig(Klachtnummer nummer, Doelbinding doel) {
        Optional<Klacht> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(klacht -> vernietig(klacht, doel));
        return rijp.map(klacht -> new Verrichting<Weigerreden>(klacht.id(), klacht.betrokkenen(), null));
    }

    private void vernietig(Klacht klacht, Doelbinding doel) {
        Bewaartermijn.Bewaring bewaring = bewaartermijn.langste(klacht).orElseThrow();
        vernietigingen.tel(klacht.ontvangenOp().getYear(), klacht.afdoening().orElseThrow());
        vernietigingen.vernietig(klacht);
        opruiming.ruimOp(
                klacht.id().zaak(),
                SOORT,
                bewaring.duur().code(),
                LocalDate.ofInstant(bewaring.vanaf(), klok.getZone()),
                doel);
        klacht.klager().bekendAls().filter(personen::isOverbodig).ifPresent(klager -> personen.vernietig(klager, doel));
    }

    private boolean magWeg(Klacht klacht) {
        return klacht.afgedaanOp().isPresent()
                && bewaartermijn
                        .langste(klacht)
                        .filter(bewaring -> !bewaring.weg().isAfter(vandaag()))
                        .isPresent()
                && opruiming.isVrij(klacht.id().zaak());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
