package nl.samenspraak.meldpunt.melding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** What every service that handles a melding does the same way: find it in the version that was read, do something, keep it. */
public final class Behandeling {

    /** Code of the pet under which one works at the meldpunt. */
    public static final String PET = "meldpuntmedewerker";

    /** Code of the term within which a melding is judged (R-MEL-15). */
    public static final String TERMIJN = "melding-beoordelen";

    /** Code of the purpose under which is judged where a melding goes. */
    public static final String BEOORDELEN = "melding-beoordelen";

    /** What somebody else did with it. */
    private static final Set<Weigerreden> VAN_EEN_ANDER = EnumSet.of(
            Weigerreden.AFGESLOTEN,
            Weigerreden.AL_OPGEPAKT,
            Weigerreden.ZELFDE_BEHANDELAAR,
            Weigerreden.NIET_TERUG_TE_NEMEN);

    private final Meldingen meldingen;
    private final Aanwezige aanwezige;
    private final Clock klok;

    public Behandeling(Meldingen meldingen, Aanwezige aanwezige, Clock klok) {
        this.meldingen = meldingen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @throws Weigering when it is not there: the same answer as for a melding in which one has no task */
    public Melding lees(MeldingId id) {
        return meldingen.find(id).orElseThrow(Behandeling::geenTaak);
    }

    /** @throws Weigering when it is not there, the same as above: nobody learns from it whether there is one */
    public Melding lees(Meldingnummer nummer) {
        return meldingen.find(nummer).orElseThrow(Behandeling::geenTaak);
    }

    private static Weigering geenTaak() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    /** @throws VerouderdeVersie when somebody else changed it, or what belongs to it, since it was read */
    public Melding lees(MeldingId id, long versie) {
        Melding melding = lees(id);
        if (melding.versie() != versie) {
            throw new VerouderdeVersie();
        }
        return melding;
    }

    /** Does something with the melding itself. */
    public Verrichting wijzig(Melding melding, Supplier<Optional<Weigerreden>> daad) {
        Optional<Weigerreden> bezwaar = daad.get();
        meldingen.bevestig();
        return new Verrichting(melding.id(), wie(melding), bezwaar.orElse(null));
    }

    /**
     * Does something with a melding of which only the number is known, and in which the user has no task yet.
     *
     * @throws Weigering when there is nothing to do with it, because somebody else has it or it is closed: the same answer as when it is not
     *     there, or numbers could be tried to learn which there are
     */
    public Verrichting wijzig(Meldingnummer nummer, Function<Melding, Optional<Weigerreden>> daad) {
        Melding melding = lees(nummer);
        return wijzig(melding, () -> {
            Optional<Weigerreden> bezwaar = daad.apply(melding);
            if (bezwaar.filter(VAN_EEN_ANDER::contains).isPresent()) {
                throw geenTaak();
            }
            return bezwaar;
        });
    }

    /** Does something with what belongs to the melding; when it was done, the melding counts as changed. */
    public Verrichting verricht(Melding melding, Supplier<Optional<Weigerreden>> daad) {
        return wijzig(melding, () -> {
            Optional<Weigerreden> bezwaar = daad.get();
            if (bezwaar.isEmpty()) {
                meldingen.raakAan(melding);
            }
            return bezwaar;
        });
    }

    /** Work that hangs on no case is that of the meldpunt alone, whatever else of a signal a pet may see (R-MEL-14). */
    public void eisMeldpunt() {
        if (aanwezige.pet().filter(pet -> pet.code().equals(PET)).isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    /** A part of the work belongs to one purpose; under another it cannot be done (R-ALG-01). */
    public static Optional<Weigerreden> anderDoel(Doelbinding doel, String hoort) {
        return doel.doel().code().equals(hoort) ? Optional.empty() : Optional.of(Weigerreden.ANDER_DOEL);
    }

    public static Set<PersoonId> wie(Melding melding) {
        return melding.persoon().map(Set::of).orElse(Set.of());
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
