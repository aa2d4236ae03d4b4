package nl.samenspraak.zaak.noodzaak;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Why something about a client is asked, looked at or given (R-ALG-27). The client reads it as it stands here.
 *
 * @param doel for what it is
 * @param waarom why it is needed for that
 * @param lichter why it cannot be done with less
 * @param evenredig why what it asks of the client is in proportion
 */
public record Noodzaaktoets(String doel, String waarom, String lichter, String evenredig) implements Serializable {

    /** The most characters in each answer. */
    public static final int LANGSTE = 1000;

    /** @throws OngeldigeWaarde when an answer is too long */
    public Noodzaaktoets {
        doel = Invoer.alinea(doel, LANGSTE);
        waarom = Invoer.alinea(waarom, LANGSTE);
        lichter = Invoer.alinea(lichter, LANGSTE);
        evenredig = Invoer.alinea(evenredig, LANGSTE);
    }

    /**
     * @param vraag a question
     * @return the answer to it
     */
    public String antwoord(Noodzaakvraag vraag) {
        return switch (vraag) {
            case DOEL -> doel;
            case WAAROM -> waarom;
            case LICHTER -> lichter;
            case EVENREDIG -> evenredig;
        };
    }
}
