package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Exactly what a loket will get, before it gets anything (R-MEL-07).
 *
 * @param melding the melding
 * @param betrokkenen whom it is about, for the log
 * @param loket where it would go
 * @param regels what it gets, in order; only what there is
 * @param bericht the message as it will be put ready
 * @param noemtMelder whether the name of the melder stands somewhere in the text, although this loket may not know the melder
 */
public record Doorgeleidingsvoorbeeld(
        MeldingId melding,
        Set<PersoonId> betrokkenen,
        Loket loket,
        List<Regel> regels,
        Bericht bericht,
        boolean noemtMelder)
        implements Inzicht, Serializable {

    public Doorgeleidingsvoorbeeld {
        betrokkenen = Set.copyOf(betrokkenen);
        regels = List.copyOf(regels);
    }

    /**
     * One thing that the loket gets.
     *
     * @param gegeven what it is
     * @param waarde its words; may have several lines
     */
    public record Regel(Loketgegeven gegeven, String waarde) implements Serializable {}

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
