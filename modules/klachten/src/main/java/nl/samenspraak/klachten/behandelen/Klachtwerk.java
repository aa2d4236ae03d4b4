package nl.samenspraak.klachten.behandelen;

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
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** What every service that handles a klacht does the same way: find it in the version that was read, do something, keep it. */
public final class Klachtwerk {

    private final Klachten klachten;
    private final Aanwezige aanwezige;
    private final Clock klok;

    public Klachtwerk(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        this.klachten = klachten;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @throws Weigering when it is not there: the same answer as for a klacht in which one has no task */
    public Klacht lees(KlachtId id) {
        return klachten.find(id).orElseThrow(Klachtwerk::geenTaak);
    }

    /**
     * Finds it for work that hangs on no task in it, such as taking it up.
     *
     * @throws Weigering when it is not there or is about the user, the same as above: nobody learns from it whether there is one
     */
    public Klacht lees(Klachtnummer nummer) {
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
    public Klacht lees(KlachtId id, long versie) {
        Klacht klacht = lees(id);
        if (klacht.versie() != versie) {
            throw new VerouderdeVersie();
        }
        return klacht;
    }

    /** Does something with the klacht itself. */
    public Klachtverrichting wijzig(Klacht klacht, Supplier<Optional<Weigerreden>> daad) {
        Optional<Weigerreden> bezwaar = daad.get();
        klachten.bevestig(klacht);
        return new Klachtverrichting(klacht.id(), wie(klacht), bezwaar.orElse(null));
    }

    /** Does something with what belongs to the klacht; when it was done, the klacht counts as changed. */
    public Klachtverrichting verricht(Klacht klacht, Supplier<Optional<Weigerreden>> daad) {
        return wijzig(klacht, () -> {
            Optional<Weigerreden> bezwaar = daad.get();
            if (bezwaar.isEmpty()) {
                klachten.raakAan(klacht);
            }
            return bezwaar;
        });
    }

    /** @return a step of today */
    public Klachtstap stap(Klachtstapsoort soort, String toelichting) {
        return stap(soort, vandaag(), toelichting, null);
    }

    /** @return a step of another day */
    public Klachtstap stap(Klachtstapsoort soort, LocalDate dag, String toelichting, LocalDate tot) {
        return new Klachtstap(soort, dag, nu(), ik(), toelichting, tot);
    }

    /** Work that hangs on no case is that of whoever handles klachten alone. */
    public void eisKlachtbehandelaar() {
        if (aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Klachtbehandelaar.PET))
                .isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    public static Set<PersoonId> wie(Klacht klacht) {
        return klacht.klager().bekendAls().map(Set::of).orElse(Set.of());
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    public Instant nu() {
        return klok.instant();
    }

    public UUID ik() {
        return aanwezige.eisGebruiker().id();
    }
}
