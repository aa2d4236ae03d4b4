package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.toegang.beeld.Inzicht;

/** What came of taking in a melding. */
public sealed interface Aanname extends Inzicht {

    /**
     * It was recorded.
     *
     * @param melding its identifier
     * @param nummer the number to tell the caller
     * @param betrokkenen whom it is about; empty when that is not known
     * @param code the secret to tell the caller, with which to ask how far it is (R-MEL-13)
     * @param uiterlijk the last day on which it is judged in time; {@code null} when it was closed at once
     */
    record Aangenomen(
            MeldingId melding, Meldingnummer nummer, Set<PersoonId> betrokkenen, Statuscode code, LocalDate uiterlijk)
            implements Aanname, Serializable {

        @Override
        public Optional<Zaakverwijzing> uitZaak() {
            return Optional.of(melding.zaak());
        }
    }

    /**
     * Nothing was recorded.
     *
     * @param bezwaren what stands in the way; at least one
     */
    record NietAangenomen(List<Weigerreden> bezwaren) implements Aanname {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public boolean isGedaan() {
            return false;
        }

        @Override
        public int getoondeRijen() {
            return 0;
        }
    }
}
