package nl.samenspraak.klachten.afhandelen;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Which klacht about the same was handled before (9:8 lid 1, onder a; R-KLA-06). One of ours has to be there and to have ended with an oordeel:
 * only then was it handled by the formal rules. Of another it is said by whom and in which year, so that the klager can see whether that is true.
 */
final class EerderBehandeld {

    private static final Pattern JAAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final Klachten klachten;

    EerderBehandeld(Klachten klachten) {
        this.klachten = klachten;
    }

    /**
     * @param klacht the klacht that would not be handled
     * @param besluit on which ground, and which klacht was handled before
     * @param ik who decides; a klacht about this one is not there
     * @return why that is no klacht that was handled before; empty when it is, or when the ground is another
     */
    Optional<Weigerreden> toets(Klacht klacht, NietBehandelbesluit besluit, UUID ik) {
        if (besluit.grond() != NietBehandelgrond.EERDER_BEHANDELD) {
            return Optional.empty();
        }
        Optional<Klachtnummer> nummer = Klachtnummer.lees(besluit.eerdere());
        if (nummer.isEmpty()) {
            return JAAR.matcher(besluit.eerdere()).find()
                    ? Optional.empty()
                    : Optional.of(Weigerreden.EERDERE_ZONDER_JAAR);
        }
        Optional<Boolean> geoordeeld = nummer.filter(ander -> !ander.equals(klacht.nummer()))
                .flatMap(ander -> klachten.isGeoordeeld(ander, ik));
        if (geoordeeld.isEmpty()) {
            return Optional.of(Weigerreden.EERDERE_ONBEKEND);
        }
        return geoordeeld.get() ? Optional.empty() : Optional.of(Weigerreden.EERDERE_NIET_GEOORDEELD);
    }
}
