package nl.samenspraak.klachten;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.model.Klacht;
import nl.samenspraak.klachten.model.Klachten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.VerouderdeVersie;

/** What every service that handles a klacht does the same way: find it in the version that was read, do something, keep it. */
final class Klachtwerk {

    private final Klachten klachten;
    private final Aanwezige aanwezige;
    private final Clock klok;

    Klachtwerk(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        this.klachten = klachten;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @throws Weigering when it is not there: the same answer as for a klacht in which one has no task */
    Klacht lees(KlachtId id) {
        return klachten.find(id).orElseThrow(Klachtwerk::geenTaak);
    }

    /**
     * Finds it for work that hangs on no task in it, such as taking it up.
     *
     * @throws Weigering when it is not there or is about the user, the same as above: nobody learns from it whether there is one
     */
    Klacht lees(Klachtnummer nummer) {
        Klacht klacht = klachten.find(nummer).orElseThrow(Klachtwerk::geenTaak);
        if (klacht.isBeklaagde(ik())) {
            throw new Weigering(Weigergrond.UITGESLOTEN, klacht.id().zaak());
        }
        return klacht;
    }

    private static Weigering geenTaak() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    /** @throws VerouderdeVersie when somebody else changed it, or what belongs to it, since it was read */
    Klacht lees(KlachtId id, long versie) {
        Klacht klacht = lees(id);
        if (klacht.versie() != versie) {
            throw new VerouderdeVersie();
        }
        return klacht;
    }

    /** Does something with the klacht itself. */
    Klachtverrichting wijzig(Klacht klacht, Supplier<Optional<Klachtbezwaar>> daad) {
        Optional<Klachtbezwaar> bezwaar = daad.get();
        klachten.bevestig(klacht);
        return new Klachtverrichting(klacht.id(), wie(klacht), bezwaar.orElse(null));
    }

    /** Does something with what belongs to the klacht; when it was done, the klacht counts as changed. */
    Klachtverrichting verricht(Klacht klacht, Supplier<Optional<Klachtbezwaar>> daad) {
        return wijzig(klacht, () -> {
            Optional<Klachtbezwaar> bezwaar = daad.get();
            if (bezwaar.isEmpty()) {
                klachten.raakAan(klacht);
            }
            return bezwaar;
        });
    }

    /** @return a step of today */
    Klachtstap stap(Klachtstapsoort soort, String toelichting) {
        return stap(soort, vandaag(), toelichting, null);
    }

    /** @return a step of another day */
    Klachtstap stap(Klachtstapsoort soort, LocalDate dag, String toelichting, LocalDate tot) {
        return new Klachtstap(soort, dag, nu(), ik(), toelichting, tot);
    }

    /** Work that hangs on no case is that of whoever handles klachten alone. */
    void eisKlachtbehandelaar() {
        if (aanwezige.pet().filter(pet -> pet.code().equals(Klachtbalie.PET)).isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    static Set<PersoonId> wie(Klacht klacht) {
        return klacht.klager().bekendAls().map(Set::of).orElse(Set.of());
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    Instant nu() {
        return klok.instant();
    }

    UUID ik() {
        return aanwezige.eisGebruiker().id();
    }
}
