package nl.samenspraak.meldpunt.webformulier;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * How far a melding is, for the melder: that and nothing else, whatever the outcome (R-MEL-13).
 *
 * @param melding the melding
 * @param nummer its number
 * @param stap how far it is
 */
public record Voortgang(MeldingId melding, Meldingnummer nummer, Stap stap) implements Inzicht, Serializable {

    /** How far, in the words of the melder. */
    public enum Stap {
        /** It is there; nobody is judging it yet. */
        ONTVANGEN,
        WORDT_BEOORDEELD,
        BEOORDEELD;

        static Stap van(Meldingstatus status) {
            return switch (status) {
                case AANGENOMEN, TOEGEWEZEN -> ONTVANGEN;
                case IN_BEHANDELING -> WORDT_BEOORDEELD;
                case AFGESLOTEN -> BEOORDEELD;
            };
        }
    }

    /** @return nobody: it does not say whom the melding is about */
    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
