package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.NieuwePersoon;

/** Whom a melding is about, as far as the melder can say (R-MEL-04). */
public sealed interface Betrokkene {

    /** @return whether this points at anyone at all */
    default boolean genoemd() {
        return true;
    }

    /** @return the description of someone whose name is not known */
    default Optional<String> omschrijving() {
        return Optional.empty();
    }

    /** @return whether the melder said a name, so that it can be looked up who it is */
    default boolean metNaam() {
        return false;
    }

    /**
     * Someone found in the register of persons.
     *
     * @param persoon who
     */
    record Bekend(PersoonId persoon) implements Betrokkene {}

    /**
     * Someone who is not in the register yet and is registered along with the melding.
     *
     * @param persoon what is known, at least the minimum (R-ALG-20)
     */
    record Nieuw(NieuwePersoon persoon) implements Betrokkene {}

    /**
     * Someone whom nobody looked up yet, mostly because the melder does not know the name.
     *
     * @param beschrijving how the melder describes this person, for instance "de man op nummer 14"
     * @param metNaam whether a name stands in it
     */
    record Onbekend(String beschrijving, boolean metNaam) implements Betrokkene {

        /** The most characters in {@link #beschrijving}. */
        public static final int LANGSTE_BESCHRIJVING = 500;

        /** @throws OngeldigeWaarde when the description is too long */
        public Onbekend {
            beschrijving = Invoer.regel(beschrijving, LANGSTE_BESCHRIJVING);
        }

        /**
         * Someone whose name the melder does not know.
         *
         * @param beschrijving how the melder describes this person
         */
        public Onbekend(String beschrijving) {
            this(beschrijving, false);
        }

        @Override
        public boolean genoemd() {
            return !beschrijving.isEmpty();
        }

        @Override
        public Optional<String> omschrijving() {
            return Optional.of(beschrijving);
        }
    }
}
