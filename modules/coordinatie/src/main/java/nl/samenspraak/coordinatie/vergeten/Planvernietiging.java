package nl.samenspraak.coordinatie.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.vergeten.Zaakopruiming;

/**
 * Makes a coördinatie go when its term has passed: it and everything that was gathered with it, and the person too when nobody else needs that person;
 * not while something stands in the way (R-AVG-09). What stays is a verklaring and the lines in the log. Only the application itself does this, under the
 * pet {@code systeem}.
 */
@ApplicationScoped
class Planvernietiging {

    /** What a coördinatie is called in a verklaring. */
    static final String SOORT = "coördinatie";

    private Planvernietigingen vernietigingen;
    private Planbewaartermijn bewaartermijn;
    private Zaakopruiming opruiming;
    private Persoonsopruiming personen;
    private Clock klok;

    Planvernietiging() {
        // The container makes its proxy with this.
    }

    @Inject
    Planvernietiging(
            Planvernietigingen vernietigingen,
            Planbewaartermijn bewaartermijn,
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
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.OPSOMMEN)
    RijpeCoordinaties rijp(Doelbinding doel) {
        List<RijpeCoordinatie> rijp = vernietigingen.geslotenVoor(bewaartermijn.geslotenVoor(vandaag())).stream()
                .filter(over -> isVoorbij(duur(over), over.geslotenOp()))
                .toList();
        return new RijpeCoordinaties(opruiming.vrij(rijp, RijpeCoordinatie::zaak).stream()
                .map(RijpeCoordinatie::nummer)
                .toList());
    }

    /**
     * Makes one coördinatie go, in a transaction of its own: all of it, or nothing.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it is gone; empty when it may not go after all, because somebody was just before this
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VERNIETIGEN, daad = "coordinatie.vernietigd")
    Optional<Verrichting<Weigerreden>> vernietig(Coordinatienummer nummer, Doelbinding doel) {
        Optional<Coordinatie> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(over -> vernietig(over, doel));
        return rijp.map(over -> new Verrichting<Weigerreden>(over.id(), over.betrokkenen(), null));
    }

    private void vernietig(Coordinatie over, Doelbinding doel) {
        PersoonId persoon = over.persoon();
        Bewaarduur duur = duur(over);
        vernietigingen.vernietig(over);
        opruiming.ruimOp(
                over.id().zaak(),
                SOORT,
                duur.code(),
                LocalDate.ofInstant(over.geslotenOp().orElseThrow(), klok.getZone()),
                doel);
        if (personen.isOverbodig(persoon)) {
            personen.vernietig(persoon, doel);
        }
    }

    private boolean magWeg(Coordinatie over) {
        boolean voorbij =
                over.geslotenOp().filter(op -> isVoorbij(duur(over), op)).isPresent();
        return voorbij && opruiming.isVrij(over.id().zaak());
    }

    private Bewaarduur duur(RijpeCoordinatie over) {
        return bewaartermijn.duur(over.grond(), over.planOp() != null);
    }

    private Bewaarduur duur(Coordinatie over) {
        return bewaartermijn.duur(over.stopgrond().orElseThrow(), over.planOp().isPresent());
    }

    private boolean isVoorbij(Bewaarduur duur, Instant geslotenOp) {
        return !duur.weg(geslotenOp).isAfter(vandaag());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
