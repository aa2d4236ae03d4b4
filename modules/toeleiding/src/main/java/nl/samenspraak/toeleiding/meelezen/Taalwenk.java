package nl.samenspraak.toeleiding.meelezen;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What somebody who writes about a client may want to think of (R-TOE-40). It keeps nobody from anything.
 *
 * @param woord with what a word or words in the text begin, in small letters
 * @param heel whether it is found only as a whole word
 * @param soort of which kind it is
 * @param vraag what the writer can ask himself
 * @param voorbeeld how it can be said
 */
public record Taalwenk(String woord, boolean heel, Soort soort, String vraag, String voorbeeld)
        implements Serializable {

    /**
     * @param klein a text in small letters
     * @return whether the word stands in it
     */
    boolean staatIn(String klein) {
        return Pattern.compile((Character.isLetterOrDigit(woord.charAt(0)) ? "(?U)\\b" : "")
                        + Pattern.quote(woord)
                        + (heel ? "\\b" : ""))
                .matcher(klein)
                .find();
    }

    /** What is the matter with a word. */
    public enum Soort {
        /** It can be read as a judgement. */
        OORDEEL,
        /** It names an illness (R-TOE-23). */
        DIAGNOSE,
        /** It does not say what was seen, or why something is needed. */
        VAAG,
        /** It names an amount (R-TOE-09). */
        BEDRAG,
        /** It is about somebody else than the client. */
        ANDER,
        /** It says something about a crime (R-COO-10). */
        STRAF,
        /** It says what the help is for (R-TOE-08). */
        INHOUD;

        /** @return whether it matters only where nothing belongs but who helps, and with what */
        boolean alleenBuitenkant() {
            return this == BEDRAG || this == ANDER || this == STRAF || this == INHOUD;
        }
    }
}
