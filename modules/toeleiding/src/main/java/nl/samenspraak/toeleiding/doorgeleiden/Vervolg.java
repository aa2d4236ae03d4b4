package nl.samenspraak.toeleiding.doorgeleiden;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * What the client wants with the own question, now that the onderzoek stops (R-TOE-09, R-ALG-12).
 *
 * @param verder whether it goes on to a loket; {@code null} when that was not asked
 * @param loket which loket, and how the client reaches it
 */
public record Vervolg(Boolean verder, String loket) implements Serializable {

    /** The most characters of the name of a loket. */
    public static final int LANGSTE_LOKET = 200;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the loket is too long */
    public Vervolg {
        loket = Boolean.TRUE.equals(verder) ? Invoer.regel(loket, LANGSTE_LOKET) : "";
    }

    /** @return that the client wants nothing to go on */
    public static Vervolg niet() {
        return new Vervolg(false, "");
    }

    /**
     * @param loket which loket, and how the client reaches it
     * @return that the question goes on there
     */
    public static Vervolg naar(String loket) {
        return new Vervolg(true, loket);
    }

    /** @return what is still to be said about a question that was asked; empty when nothing is */
    public Optional<Weigerreden> toets() {
        if (verder == null) {
            return Optional.of(Weigerreden.VERVOLG_ONTBREEKT);
        }
        return verder && loket.isEmpty() ? Optional.of(Weigerreden.LOKET_ONTBREEKT) : Optional.empty();
    }
}
