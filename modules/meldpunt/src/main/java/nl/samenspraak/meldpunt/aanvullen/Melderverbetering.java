package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * What is right about a melder of whom something was typed wrongly, or who wants to be named or not after all (AVG 16, R-MEL-05).
 *
 * @param naam the right name, or empty
 * @param telefoon the right number, or {@code null}
 * @param nietNoemen whether the melder is not to be named to anyone else
 * @param waaromNiet why not, or empty
 * @param gezegd when and how the melder said that he may be named; that is the melder's word alone
 */
public record Melderverbetering(
        String naam, Telefoonnummer telefoon, boolean nietNoemen, String waaromNiet, String gezegd)
        implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long */
    public Melderverbetering {
        naam = Invoer.regel(naam, Melder.LANGSTE_NAAM);
        waaromNiet = Invoer.regel(waaromNiet, Melder.LANGSTE_REDEN);
        gezegd = Invoer.regel(gezegd, Melder.LANGSTE_REDEN);
    }

    /** @return why it cannot be so; empty when it can */
    Optional<Weigerreden> toets(Melder was) {
        boolean zonderWoord = was.nietNoemen() && !nietNoemen && gezegd.isEmpty();
        return zonderWoord ? Optional.of(Weigerreden.MELDER_ZEI_NIETS) : Optional.empty();
    }

    /** @return the melder as he is */
    Melder van(Melder was) {
        return was.met(naam, telefoon).nietTeNoemen(nietNoemen, waaromNiet);
    }
}
