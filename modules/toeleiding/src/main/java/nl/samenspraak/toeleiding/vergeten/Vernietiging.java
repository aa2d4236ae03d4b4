package nl.samenspraak.toeleiding.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.bewaren.Verklaringen;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.concept.Concepten;

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
            Bewaartermijn bewaartermijn,
            Beletsels beletsels,
            Verklaringen verklaringen,
            Persoonsopruiming personen,
            Termijnen termijnen,
            Concepten concepten,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.bewaartermijn = bewaartermijn;
        this.beletsels = beletsels;
        this.verklaringen = verklaringen;
        this.personen = personen;
        this.termijnen = termijnen;
        this.concepten = concepten;
        this.klok = klok;
    }

    /** @return what has to go today */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.OPSOMMEN)
    RijpeToeleidingen rijp(Doelbinding doel) {
        List<RijpeToeleiding> rijp = vernietigingen.geslotenVoor(bewaartermijn.geslotenVoor(vandaag())).stream()
                .filter(over -> isVoorbij(bewaartermijn.duur(over.einde()), over.geslotenOp()))
                .toList();
        Set<Zaakverwijzing> tegengehouden =
                beletsels.tegengehouden(rijp.stream().map(RijpeToeleiding::zaak).toList());
        return new RijpeToeleidingen(rijp.stream()
                .filter(over -> !tegengehouden.contains(over.zaak()))
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
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERNIETIGEN)
    Optional<Verrichting<Weigerreden>> vernietig(Toeleidingnummer nummer, Doelbinding doel) {
        Optional<Toeleiding> rijp = vernietigingen.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(over -> vernietig(over, doel));
        return rijp.map(over -> new Verrichting<Weigerreden>(over.id(), over.betrokkenen(), null));
    }

    private void vernietig(Toeleiding over, Doelbinding doel) {
        verklaar(over, doel);
        PersoonId persoon = over.persoon();
        vernietigingen.vernietig(over);
        concepten.vergeet(over.id().zaak());
        if (personen.isOverbodig(persoon)) {
            personen.vernietig(persoon, doel);
        }
    }

    private boolean magWeg(Toeleiding over) {
        boolean voorbij = over.geslotenOp()
                .filter(op -> isVoorbij(bewaartermijn.duur(over.stand()), op))
                .isPresent();
        return voorbij && !beletsels.houdtTegen(over.id().zaak());
    }

    private boolean isVoorbij(Bewaarduur duur, Instant geslotenOp) {
        return !duur.weg(geslotenOp).isAfter(vandaag());
    }

    private void verklaar(Toeleiding over, Doelbinding doel) {
        String code = bewaartermijn.duur(over.stand()).code();
        LocalDate gesloten = LocalDate.ofInstant(over.geslotenOp().orElseThrow(), klok.getZone());
        verklaringen.verklaar(new Vernietigingsverklaring(
                vandaag(),
                SOORT,
                doel.doel().grondslag().code(),
                code,
                termijnen.termijn(code, gesloten).inWoorden(),
                termijnen.versie(),
                1));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
