package nl.samenspraak.klachten.indeling;

import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * To whom a klacht went that did not belong here, and why, as one line of its timeline.
 *
 * @param naam who got it
 * @param reden why
 */
public record Doorzendbericht(String naam, String reden) {

    private static final String NAAR = "Naar ";
    private static final String OMDAT = ": ";

    /** @return the line of the timeline */
    public String regel() {
        return NAAR + naam + OMDAT + reden;
    }

    /**
     * @param klacht a klacht
     * @return to whom it, or a copy of it, went, as it is known now; empty when it did not, or came back
     */
    public static Optional<Doorzendbericht> van(Klacht klacht) {
        return klacht.feiten()
                .laatste(Klachtstapsoort.DOORGEZONDEN, Klachtstapsoort.KOPIE_DOORGEZONDEN)
                .map(stap -> stap.toelichting().replaceFirst("^" + NAAR, "").split(OMDAT, 2))
                .map(delen -> new Doorzendbericht(delen[0], delen.length > 1 ? delen[1] : ""));
    }
}
