package nl.samenspraak.meldpunt.webformulier;

import java.util.Objects;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.statuscode.Statuscode;

/**
 * What someone sends with the public form. It bears the identifier of the melding it becomes, so that sending it twice makes one
 * melding. It cannot point at anyone in the register: whoever sends it may not look there.
 *
 * @param id the identifier of the melding
 * @param code the secret with which the melder can ask how far it is
 * @param gevaar the answer to the first question (R-MEL-02)
 * @param signaal what is going on
 * @param melder who sends it
 * @param over whom it is about, in the melder's own words
 * @param reikwijdte whether it is about that person alone
 */
public record Inzending(
        MeldingId id,
        Statuscode code,
        Gevaar gevaar,
        Signaal signaal,
        Melder melder,
        Betrokkene.Onbekend over,
        Reikwijdte reikwijdte) {

    public Inzending {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
    }
}
