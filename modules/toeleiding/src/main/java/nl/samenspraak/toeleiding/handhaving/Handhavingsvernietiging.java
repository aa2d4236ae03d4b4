package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.vergeten.Zaakopruiming;

/**
 * Makes a request go when its term has passed, and the person too when nobody else needs that person; not while something stands in the way
 * (R-AVG-09). Only the application itself does this, under the pet {@code systeem}.
 */
@ApplicationScoped
class Handhavingsvernietiging {

    /** What a request is called in a verklaring. */
    static final String SOORT = "handhavingsverzoek";

    private static final String TERMIJN = "handhavingsverzoek-bewaren";

    private Handhavingsverzoeken verzoeken;
    private Zaakopruiming opruiming;
    private Persoonsopruiming personen;
    private Termijnen termijnen;
    private Clock klok;

    Handhavingsvernietiging() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingsvernietiging(
            Handhavingsverzoeken verzoeken,
            Zaakopruiming opruiming,
            Persoonsopruiming personen,
            Termijnen termijnen,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.opruiming = opruiming;
        this.personen = personen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * The requests whose term has passed, by number alone.
     *
     * @param nummers their numbers
     */
    record Rijp(List<String> nummers) implements Inzicht {

        Rijp {
            nummers = List.copyOf(nummers);
        }

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public int getoondeRijen() {
            return nummers.size();
        }
    }

    /** @return what has to go today */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.OPSOMMEN)
    Rijp rijp(Doelbinding doel) {
        List<Handhavingsverzoek> rijp = verzoeken.geslotenVoor(duur().geslotenVoor(vandaag()));
        return new Rijp(opruiming.vrij(rijp, verzoek -> verzoek.id().zaak()).stream()
                .map(verzoek -> verzoek.nummer().waarde())
                .toList());
    }

    /**
     * Makes one request go, in a transaction of its own: all of it, or nothing.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it is gone; empty when it may not go after all
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.VERNIETIGEN, daad = "handhaving.vernietigd")
    Optional<Verrichting<Handhavingsbezwaar>> vernietig(Handhavingsnummer nummer, Doelbinding doel) {
        Optional<Handhavingsverzoek> rijp = verzoeken.grijp(nummer).filter(this::magWeg);
        rijp.ifPresent(over -> vernietig(over, doel));
        return rijp.map(over -> Verrichting.met(over, Optional.empty()));
    }

    private void vernietig(Handhavingsverzoek over, Doelbinding doel) {
        Instant gesloten = over.geslotenOp().orElseThrow();
        verzoeken.vernietig(over);
        opruiming.ruimOp(over.id().zaak(), SOORT, TERMIJN, LocalDate.ofInstant(gesloten, klok.getZone()), doel);
        over.persoon().filter(personen::isOverbodig).ifPresent(persoon -> personen.vernietig(persoon, doel));
    }

    private boolean magWeg(Handhavingsverzoek over) {
        boolean voorbij = over.geslotenOp()
                .filter(op -> !duur().weg(op).isAfter(vandaag()))
                .isPresent();
        return voorbij && opruiming.isVrij(over.id().zaak());
    }

    private Bewaarduur duur() {
        return new Bewaarduur(termijnen, TERMIJN, klok.getZone());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
