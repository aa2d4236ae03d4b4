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
import nl.samenspraak.kern.Zaakverwijzing;
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
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.bewaren.Verklaringen;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.concept.Concepten;

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
    private Beletsels beletsels;
    private Verklaringen verklaringen;
    private Persoonsopruiming personen;
    private Termijnen termijnen;
    private Concepten concepten;
    private Clock klok;

    Vernietiging() {
        // The container makes its proxy with this.
    }

    @Inject
    Vernietiging(
            Vernietigingen vernietigingen,
            Bewaringen bewaringen,
            Bewaartermijn bewaartermijn,
            Beletsels beletsels,
            Verklaringen verklaringen,
            Persoonsopruiming personen,
            Termijnen termijnen,
            Concepten concepten,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.bewaringen = bewaringen;
        this.bewaartermijn = bewaartermijn;
        this.beletsels = beletsels;
        this.verklaringen = verklaringen;
        this.personen = personen;
        this.termijnen = termijnen;
        this.concepten = concepten;
        this.klok = klok;
    }

    /** @return what has to go today */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    RijpeMeldingen rijp(Doelbinding doel) {
        LocalDate vandaag = LocalDate.now(klok);
        List<RijpeMelding> rijp = vernietigingen.rijp(bewaartermijn.geslotenVoor(vandaag), vandaag);
        Set<Zaakverwijzing> tegengehouden =
                beletsels.tegengehouden(rijp.stream().map(RijpeMelding::zaak).toList());
        return new RijpeMeldingen(rijp.stream()
                .filter(melding -> !tegengehouden.contains(melding.zaak()))
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERNIETIGEN)
    Optional<Vernietigd> vernietig(Meldingnummer nummer, Doelbinding doel) {
        Optional<Melding> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(melding -> {
            vernietigingen.vernietig(melding);
            concepten.vergeet(melding.id().zaak());
            tel(melding);
            verklaar(melding, doel);
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
                && !beletsels.houdtTegen(melding.id().zaak())
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

    private void verklaar(Melding melding, Doelbinding doel) {
        LocalDate gesloten =
                LocalDate.ofInstant(melding.afsluiting().orElseThrow().op(), klok.getZone());
        verklaringen.verklaar(new Vernietigingsverklaring(
                LocalDate.now(klok),
                SOORT,
                doel.doel().grondslag().code(),
                Bewaartermijn.TERMIJN,
                termijnen.termijn(Bewaartermijn.TERMIJN, gesloten).inWoorden(),
                termijnen.versie(),
                1));
    }

    private static Set<PersoonId> wie(Melding melding) {
        return melding.persoon().map(Set::of).orElse(Set.of());
    }
}
