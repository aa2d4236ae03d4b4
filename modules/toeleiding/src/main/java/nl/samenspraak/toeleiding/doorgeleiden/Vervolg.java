package nl.samenspraak.toeleiding.doorgeleiden;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * What the client wants with the own question, now that the onderzoek stops (R-TOE-09, R-ALG-12).
 *
 * @param verder whether it goes on to a loket; {@code null} when that was not asked
 * @param loket which loket, and how the client reaches it
 * @param wet code of the law of that loket, which sets its terms, or {@link #ANDERS}; empty when that was not chosen
 */
public record Vervolg(Boolean verder, String loket, String wet) implements Serializable {

    /** The most characters of the name of a loket. */
    public static final int LANGSTE_LOKET = 200;

    /** A loket of another law than the four of the social domain. */
    public static final String ANDERS = "anders";

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the loket is too long */
    public Vervolg {
        loket = Boolean.TRUE.equals(verder) ? Invoer.regel(loket, LANGSTE_LOKET) : "";
        wet = Boolean.TRUE.equals(verder) && isBekend(wet) ? wet : "";
    }

    private static boolean isBekend(String wet) {
        return ANDERS.equals(wet)
                || Terrein.alle().stream()
                        .filter(Terrein::sociaalDomein)
                        .anyMatch(terrein -> terrein.code().equals(wet));
    }

    /** @return that the client wants nothing to go on */
    public static Vervolg niet() {
        return new Vervolg(false, "", "");
    }

    /**
     * @param loket which loket, and how the client reaches it
     * @param wet code of the law of that loket
     * @return that the question goes on there
     */
    public static Vervolg naar(String loket, String wet) {
        return new Vervolg(true, loket, wet);
    }

    /** @return what is still to be said about a question that was asked; empty when nothing is */
    public Optional<Weigerreden> toets() {
        if (verder == null) {
            return Optional.of(Weigerreden.VERVOLG_ONTBREEKT);
        }
        if (verder && loket.isEmpty()) {
            return Optional.of(Weigerreden.LOKET_ONTBREEKT);
        }
        return verder && wet.isEmpty() ? Optional.of(Weigerreden.LOKETWET_ONTBREEKT) : Optional.empty();
    }
}
