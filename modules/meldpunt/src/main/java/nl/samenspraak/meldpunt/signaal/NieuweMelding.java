package nl.samenspraak.meldpunt.signaal;

import java.util.Objects;
import nl.samenspraak.kern.Doel;

/**
 * What an operator has when the conversation is over: the whole of what a signal may hold (R-MEL-04). Whether it can be taken in
 * is for the rules to say.
 *
 * @param gevaar the answer to the first question (R-MEL-02)
 * @param taak the purpose for which it will be handled, or {@code null} when none was chosen (R-MEL-06)
 * @param signaal what was said
 * @param melder who said it
 * @param over whom it is about
 * @param reikwijdte whether it is about that person alone
 * @param sluiting the outcome, when the conversation itself was enough (R-MEL-07); otherwise {@code null}
 * @param binnenkomst how and when it came in (R-MEL-01)
 */
public record NieuweMelding(
        Gevaar gevaar,
        Doel taak,
        Signaal signaal,
        Melder melder,
        Betrokkene over,
        Reikwijdte reikwijdte,
        Sluiting sluiting,
        Binnenkomst binnenkomst) {

    public NieuweMelding {
        Objects.requireNonNull(gevaar, "gevaar");
        Objects.requireNonNull(signaal, "signaal");
        Objects.requireNonNull(melder, "melder");
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(reikwijdte, "reikwijdte");
        Objects.requireNonNull(binnenkomst, "binnenkomst");
    }

    /** A melding that is recorded while the melder is on the phone; the parameters are those of the record. */
    public NieuweMelding(
            Gevaar gevaar,
            Doel taak,
            Signaal signaal,
            Melder melder,
            Betrokkene over,
            Reikwijdte reikwijdte,
            Sluiting sluiting) {
        this(gevaar, taak, signaal, melder, over, reikwijdte, sluiting, Binnenkomst.GESPREK);
    }
}
