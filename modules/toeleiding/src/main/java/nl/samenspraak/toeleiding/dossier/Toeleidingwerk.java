package nl.samenspraak.toeleiding.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.behandelen.Zaakwerk;

/** How a toeleiding is handled: as every case, and nothing of a step before that step is reached. */
public final class Toeleidingwerk extends Zaakwerk<Toeleiding, ToeleidingId, Toeleidingnummer, Weigerreden> {

    /** Code of the pet under which one works here. */
    public static final String PET = "toeleider";

    /** Code of the term of the onderzoek (R-TOE-30). */
    public static final String TERMIJN = "toeleiding-onderzoek";

    /** Code of the purpose under which one looks across laws; it holds only where the Wams does. */
    public static final String OVER_WETTEN_HEEN = "samenhang-onderzoeken";

    /** Code of the purpose under which one investigates under the law of the question (R-TOE-14). */
    public static final String EEN_WET = "hulpvraag-onderzoeken";

    /** What somebody else did with it. */
    private static final Set<Weigerreden> VAN_EEN_ANDER =
            EnumSet.of(Weigerreden.AFGESLOTEN, Weigerreden.AL_OPGEPAKT, Weigerreden.ZELFDE_BEHANDELAAR);

    /**
     * @param toeleidingen where they are kept
     * @param aanwezige who is there
     * @param klok the time
     */
    public Toeleidingwerk(Toeleidingen toeleidingen, Aanwezige aanwezige, Clock klok) {
        super(toeleidingen, PET, aanwezige, klok);
    }

    /**
     * Does something with a toeleiding of which only the number is known, and in which the user has no task yet.
     *
     * @param nummer its number
     * @param daad does it, or says why not
     * @return what came of it
     * @throws nl.samenspraak.kern.Weigering when there is nothing to do with it, because somebody else has it or it is over: the same answer as
     *     when it is not there, or numbers could be tried to learn which there are
     */
    public Verrichting<Weigerreden> wijzig(Toeleidingnummer nummer, Function<Toeleiding, Optional<Weigerreden>> daad) {
        Toeleiding toeleiding = lees(nummer);
        return wijzig(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = daad.apply(toeleiding);
            if (bezwaar.filter(VAN_EEN_ANDER::contains).isPresent()) {
                throw geenTaak();
            }
            return bezwaar;
        });
    }

    /**
     * Records or asks something that belongs to a step (R-TOE-11): when that step is not the one that was reached, nothing happens.
     *
     * @param toeleiding the toeleiding
     * @param stap the step to which it belongs
     * @param daad does it, or says why not
     * @return what came of it
     */
    public Verrichting<Weigerreden> verrichtIn(Toeleiding toeleiding, Stap stap, Supplier<Optional<Weigerreden>> daad) {
        return verricht(toeleiding, () -> toeleiding.staatToe(stap).or(daad));
    }

    /**
     * Whether one may look under more than one law (R-TOE-14, R-ALG-02): under a purpose that rests on the Wams, and that opens nothing where the
     * Wams is no law.
     *
     * @param doel the purpose
     * @return why not; empty when one may
     */
    public static Optional<Weigerreden> overWettenHeen(Doelbinding doel) {
        return doel.doel().code().equals(OVER_WETTEN_HEEN)
                ? Optional.empty()
                : Optional.of(Weigerreden.NIET_OVER_WETTEN_HEEN);
    }

    /**
     * @param dag the day on which something was so
     * @return why it cannot be that day; empty when it can
     */
    public Optional<Weigerreden> geweest(LocalDate dag) {
        if (dag == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        return dag.isAfter(vandaag()) ? Optional.of(Weigerreden.DAG_IN_TOEKOMST) : Optional.empty();
    }
}
