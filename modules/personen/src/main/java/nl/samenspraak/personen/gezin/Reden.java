package nl.samenspraak.personen.gezin;

import java.util.Locale;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Why a family link is made or broken (R-ALG-07, R-ALG-08): a sentence that says why it is necessary for someone's question.
 *
 * @param tekst 10 up to 300 characters
 */
public record Reden(String tekst) {

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 300;

    /** @throws OngeldigeWaarde when there is no reason in it, or it is too long */
    public Reden {
        tekst = tekst == null ? "" : tekst.strip();
        if (tekst.length() < KORTSTE || tekst.length() > LANGSTE) {
            throw new OngeldigeWaarde("Schrijf in " + KORTSTE + " tot " + LANGSTE + " tekens waarom dit nodig is.");
        }
        if (tekst.toLowerCase(Locale.ROOT).startsWith("niet relevant")) {
            throw new OngeldigeWaarde("Is het gezin niet relevant? Leg dat vast, en leg geen gezinsleden vast.");
        }
    }
}
