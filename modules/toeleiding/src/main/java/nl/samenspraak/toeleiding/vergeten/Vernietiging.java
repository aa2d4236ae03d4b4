package nl.samenspraak.toeleiding.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.vergeten.Zaakopruiming;

/**
 * Makes a toeleiding go when its term has passed: it and everything that was gathered with it, and the person too when nobody else needs that person;
 * not while something stands in the way (R-AVG-09). What stays is a verklaring and the lines in the log. Only the application itself does this, under the
 * pet {@code systeem}.
 */
@ApplicationScoped
class Vernietiging {

    /** What a toeleiding is called in a verklaring. */
    static final String SOORT = "toeleiding";

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
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.OPSOMMEN)
    RijpeToeleidingen rijp(Doelbinding doel) {
        List<RijpeToeleiding> rijp = vernietigingen.geslotenVoor(bewaartermijn.geslotenVoor(vandaag())).stream()
                .filter(over -> isVoorbij(bewaartermijn.duur(over.einde()), over.geslotenOp()))
                .toList();
        return new RijpeToeleidingen(opruiming.vrij(rijp, RijpeToeleiding::zaak).stream()
                .map(RijpeToeleiding::nummer)
                .toList());
    }

    /**
     * Makes one toeleiding go, in a transaction of its own: all of it, or nothing.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it is gone; empty when it may not go after all, because somebody was just before this
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERNIETIGEN, daad = "toeleiding.vernietigd")
    Optional<Verrichting<Weigerreden>> vernietig(Toeleidingnummer nummer, Doelbinding doel) {
        Optional<Toeleiding> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(over -> vernietig(over, doel));
        return rijp.map(over -> new Verrichting<Weigerreden>(over.id(), over.betrokkenen(), null));
    }

    private void vernietig(Toeleiding over, Doelbinding doel) {
        PersoonId persoon = over.persoon();
        vernietigingen.vernietig(over);
        opruiming.ruimOp(
                over.id().zaak(),
                SOORT,
                bewaartermijn.duur(over.stand()).code(),
                LocalDate.ofInstant(over.geslotenOp().orElseThrow(), klok.getZone()),
                doel);
        if (personen.isOverbodig(persoon)) {
            personen.vernietig(persoon, doel);
        }
    }

    private boolean magWeg(Toeleiding over) {
        boolean voorbij = over.geslotenOp()
                .filter(op -> isVoorbij(bewaartermijn.duur(over.stand()), op))
                .isPresent();
        return voorbij && opruiming.isVrij(over.id().zaak());
    }

    private boolean isVoorbij(Bewaarduur duur, Instant geslotenOp) {
        return !duur.weg(geslotenOp).isAfter(vandaag());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
