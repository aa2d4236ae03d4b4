package nl.samenspraak.meldpunt.triage;

import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * A toeleiding is about someone who is known, in fields that the triagist names; and the question about confused behaviour is
 * answered, because without the answer nobody would know whether R-MEL-11 holds.
 */
final class ToeleidingKan {

    private ToeleidingKan() {}

    /**
     * @param melding the melding
     * @param verzoek what the triagist found
     * @return why it cannot; empty when it can
     */
    public static Optional<Weigerreden> toets(Melding melding, Toeleidingsverzoek verzoek) {
        if (melding.persoon().isEmpty()) {
            return Optional.of(Weigerreden.PERSOON_ONBEKEND);
        }
        if (verzoek.gedrag() == null) {
            return Optional.of(Weigerreden.GEDRAG_ONTBREEKT);
        }
        return verzoek.terreinen().isEmpty() ? Optional.of(Weigerreden.TERREIN_ONTBREEKT) : Optional.empty();
    }
}
