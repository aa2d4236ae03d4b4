package nl.samenspraak.meldpunt.aanvullen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The letter with the answer to a request of the betrokkene.
 *
 * @param melding the melding
 * @param nummer its number
 * @param betrokkenen whom it is about, for the log
 * @param bericht the letter
 */
record Verzoekbrief(MeldingId melding, Meldingnummer nummer, Set<PersoonId> betrokkenen, Bericht bericht)
        implements Inzicht {

    Verzoekbrief {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
