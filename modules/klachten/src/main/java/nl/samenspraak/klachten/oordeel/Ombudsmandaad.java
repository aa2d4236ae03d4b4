package nl.samenspraak.klachten.oordeel;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Something that happened with the ombudsman (9:18 to 9:36).
 *
 * @param soort what, or {@code null} when that was not said
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting what he asked, found or was told
 * @param tot before which day he wants an answer; {@code null} when he asks nothing
 */
public record Ombudsmandaad(Soort soort, LocalDate dag, String toelichting, LocalDate tot) implements Serializable {

    /** What can happen. */
    public enum Soort {
        /** The klager went to him (9:18). */
        BEGONNEN(Klachtstapsoort.OMBUDSMAN),
        /** That was a mistake: he did not. */
        VERGISSING(Klachtstapsoort.OMBUDSMAN_VERGISSING),
        /** He asks for data, or that somebody comes (9:31). */
        VRAAGT(Klachtstapsoort.OMBUDSMAN_VRAAGT),
        /** He tells what he found, and asks for a reaction (9:35). */
        BEVINDINGEN(Klachtstapsoort.OMBUDSMAN_VRAAGT),
        /** He advises, and wants to know what is done with that (9:36). */
        AANBEVELING(Klachtstapsoort.OMBUDSMAN_VRAAGT),
        /** He got his answer. */
        GEANTWOORD(Klachtstapsoort.OMBUDSMAN_GEANTWOORD),
        /** His report came (9:36). */
        RAPPORT(Klachtstapsoort.OMBUDSMAN_RAPPORT),
        /** He closed his case. */
        GESLOTEN(Klachtstapsoort.OMBUDSMAN_GESLOTEN);

        private final Klachtstapsoort stap;

        Soort(Klachtstapsoort stap) {
            this.stap = stap;
        }

        /** @return what it is on the timeline */
        public Klachtstapsoort stap() {
            return stap;
        }

        /** @return whether he names a day for the answer */
        public boolean vraagtDag() {
            return stap == Klachtstapsoort.OMBUDSMAN_VRAAGT;
        }
    }

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long */
    public Ombudsmandaad {
        toelichting = Invoer.alinea(toelichting, Klachtdaad.LANGSTE_TOELICHTING);
        tot = soort == null || soort.vraagtDag() ? tot : null;
    }
}
