package nl.samenspraak.toeleiding.dossier;

import java.util.Optional;

/**
 * That a toeleiding is somebody's work, and of which kind.
 *
 * @param soort which kind; empty until that was chosen
 */
public record Toeleidingtaak(Optional<Taaksoort> soort) {

    /** What one does until the kind is chosen: finding out what the question is. */
    private static final Taaksoort EERST = Taaksoort.VRAAGVERHELDERING;

    /**
     * @param wams whether the purpose that rests on the Wams holds here
     * @return the code of the purpose of this work
     */
    String doel(boolean wams) {
        return soort.orElse(EERST).doel(wams);
    }

    /**
     * @param code the code of a purpose
     * @return whether this work is for it; as long as no kind was chosen every purpose of the pet can be
     */
    boolean past(String code) {
        return soort.map(gekozen -> gekozen.past(code)).orElse(true);
    }
}
