package nl.samenspraak.meldpunt.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.meldpunt.bewaren.Bewaring;
import nl.samenspraak.meldpunt.bewaren.Bewaringen;
import nl.samenspraak.meldpunt.melding.Afsluiting;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.vergeten.Zaakopruiming;

/**
 * Makes a melding go when its term has passed: it and everything that was collected with it, and the person too when nobody else
 * needs that person (R-MEL-15); not while something stands in the way (R-AVG-09). What stays is a count, a verklaring, and the lines in the log. Only the application itself does
 * this, under the pet {@code systeem}.
 */
@ApplicationScoped
class Vernietiging {

    /** What a melding is called in a verklaring. */
    static final String SOORT = "melding";

    private Vernietigingen vernietigingen;
    private Bewaringen bewaringen;
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
            Bewaringen bewaringen,
            Bewaartermijn bewaartermijn,
            Zaakopruiming opruiming,
            Persoonsopruiming personen,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.bewaringen = bewaringen;
        this.bewaartermijn = bewaartermijn;
        this.opruiming = opruiming;
        this.personen = personen;
        this.klok = klok;
    }

    /** @return what has to go today */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    RijpeMeldingen rijp(Doelbinding doel) {
        LocalDate vandaag = LocalDate.now(klok);
        List<RijpeMelding> rijp = vernietigingen.rijp(bewaartermijn.geslotenVoor(vandaag), vandaag);
        return new RijpeMeldingen(opruiming.vrij(rijp, RijpeMelding::zaak).stream()
                .map(RijpeMelding::nummer)
                .toList());
    }

    /**
     * Makes one melding go, in a transaction of its own: all of it, or nothing.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it is gone; empty when it may not go after all, because somebody was just before this
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERNIETIGEN, daad = "melding.vernietigd")
    Optional<Vernietigd> vernietig(Meldingnummer nummer, Doelbinding doel) {
        Optional<Melding> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(melding -> {
            vernietigingen.vernietig(melding);
            tel(melding);
            ruimOp(melding, doel);
        });
        return rijp.map(melding -> {
            melding.persoon().filter(personen::isOverbodig).ifPresent(persoon -> personen.vernietig(persoon, doel));
            return new Vernietigd(melding.id(), wie(melding));
        });
    }

    private boolean magWeg(Melding melding) {
        LocalDate vandaag = LocalDate.now(klok);
        boolean voorbij = melding.afsluiting()
                .map(Afsluiting::op)
                .map(bewaartermijn::weg)
                .filter(dag -> !dag.isAfter(vandaag))
                .isPresent();
        return voorbij
                && opruiming.isVrij(melding.id().zaak())
                && bewaringen
                        .van(melding.id())
                        .map(Bewaring::tot)
                        .filter(tot -> !tot.isBefore(vandaag))
                        .isEmpty();
    }

    private void tel(Melding melding) {
        YearMonth maand = YearMonth.from(melding.aangenomenOp().atZone(klok.getZone()));
        melding.afsluiting()
                .ifPresent(einde -> vernietigingen.tel(maand, einde.sluiting().reden()));
    }

    private void ruimOp(Melding melding, Doelbinding doel) {
        LocalDate gesloten =
                LocalDate.ofInstant(melding.afsluiting().orElseThrow().op(), klok.getZone());
        opruiming.ruimOp(melding.id().zaak(), SOORT, Bewaartermijn.TERMIJN, gesloten, doel);
    }

    private static Set<PersoonId> wie(Melding melding) {
        return melding.persoon().map(Set::of).orElse(Set.of());
    }
}
