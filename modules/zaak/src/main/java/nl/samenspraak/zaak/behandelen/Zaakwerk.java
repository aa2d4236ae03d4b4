package nl.samenspraak.zaak.behandelen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/**
 * What every service that handles a case does the same way: find it in the version that was read, do something, keep it.
 *
 * @param <Z> the case
 * @param <I> what identifies it
 * @param <N> its number
 * @param <R> why something cannot be done with it
 */
public abstract class Zaakwerk<Z extends Zaak<I>, I extends Zaakgebonden, N, R> {

    private final Zaken<Z, I, N> zaken;
    private final String pet;
    private final Aanwezige aanwezige;
    private final Clock klok;

    /**
     * @param zaken where they are kept
     * @param pet code of the pet under which one handles them
     * @param aanwezige who is there
     * @param klok the time
     */
    protected Zaakwerk(Zaken<Z, I, N> zaken, String pet, Aanwezige aanwezige, Clock klok) {
        this.zaken = zaken;
        this.pet = pet;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param id an identifier
     * @return the case
     * @throws Weigering when it is not there: the same answer as for a case in which one has no task
     */
    public Z lees(I id) {
        return zaken.find(id).orElseThrow(Zaakwerk::geenTaak);
    }

    /**
     * Finds it for work that hangs on no task in it, such as taking it up.
     *
     * @param nummer a number
     * @return the case
     * @throws Weigering when it is not there, the same as above: nobody learns from it whether there is one
     */
    public Z lees(N nummer) {
        return zaken.find(nummer).orElseThrow(Zaakwerk::geenTaak);
    }

    /**
     * @param id an identifier
     * @param versie the version on which was decided
     * @return the case
     * @throws VerouderdeVersie when somebody else changed it, or what belongs to it, since it was read
     */
    public Z lees(I id, long versie) {
        Z zaak = lees(id);
        if (zaak.versie() != versie) {
            throw new VerouderdeVersie();
        }
        return zaak;
    }

    /** @return the answer to who has no task in a case, or asks for one that is not there */
    protected static Weigering geenTaak() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    /**
     * Does something with the case itself.
     *
     * @param zaak the case
     * @param daad does it, or says why not
     * @return what came of it
     */
    public Verrichting<R> wijzig(Z zaak, Supplier<Optional<R>> daad) {
        Optional<R> bezwaar = daad.get();
        zaken.bevestig(zaak);
        return Verrichting.met(zaak, bezwaar);
    }

    /**
     * Does something with what belongs to the case; when it was done, the case counts as changed.
     *
     * @param zaak the case
     * @param daad does it, or says why not
     * @return what came of it
     */
    public Verrichting<R> verricht(Z zaak, Supplier<Optional<R>> daad) {
        return wijzig(zaak, () -> {
            Optional<R> bezwaar = daad.get();
            if (bezwaar.isEmpty()) {
                zaak.raakAan();
            }
            return bezwaar;
        });
    }

    /**
     * Work that hangs on no case belongs to one pet alone, whatever else another may see.
     *
     * @throws Weigering under another pet
     */
    public void eisPet() {
        if (aanwezige.pet().filter(op -> op.code().equals(pet)).isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    /** @return today */
    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** @return the time */
    public Instant nu() {
        return klok.instant();
    }

    /** @return who is signed in */
    public UUID ik() {
        return aanwezige.eisGebruiker().id();
    }
}
