package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * What was reported, in the words of the melder: what someone saw and heard (R-MEL-04). There is no place for attachments.
 *
 * @param aanleiding why the melder calls now, on one line; may be empty
 * @param inhoud what the melder tells; may have several paragraphs
 */
public record Signaal(String aanleiding, String inhoud) implements Serializable {

    /** The most characters in {@link #aanleiding}. */
    public static final int LANGSTE_AANLEIDING = 300;

    /** The most characters in {@link #inhoud}. */
    public static final int LANGSTE_INHOUD = 4000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Signaal {
        aanleiding = Invoer.regel(aanleiding, LANGSTE_AANLEIDING);
        inhoud = Invoer.alinea(inhoud, LANGSTE_INHOUD);
    }

    /** @return the paragraphs of what the melder told, in order */
    public List<String> alineas() {
        return inhoud.lines().filter(regel -> !regel.isBlank()).toList();
    }
}
