package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.loket.Loketkanaal;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What was put ready for a loket: what, for whom, when, by whom, and whether somebody handed it over (R-MEL-07, R-LOG-01).
 *
 * @param melding the melding
 * @param betrokkenen whom it is about, for the log
 * @param loket the name of the loket at that time
 * @param protocol by which the executing party works (R-MEL-21), or empty
 * @param kanaal how it goes there
 * @param adres where that is
 * @param instemming that the betrokkene agreed; {@code null} when that was not needed
 * @param bericht precisely the message; {@code null} when this purpose does not open all that is in it
 * @param klaargezet when it was put ready, and the name of who did
 * @param overgedragen when it was handed over, and the name of who did; {@code null} when that has not been said yet
 */
public record DoorgeleidingView(
        MeldingId melding,
        Set<PersoonId> betrokkenen,
        String loket,
        String protocol,
        Loketkanaal kanaal,
        String adres,
        Instemming instemming,
        Bericht bericht,
        Wanneer klaargezet,
        Wanneer overgedragen)
        implements Inzicht, Serializable {

    public DoorgeleidingView {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    /**
     * When something was done.
     *
     * @param op when
     * @param door the name of who did it
     */
    public record Wanneer(Instant op, String door) implements Serializable {}

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }

    /** Opening it is no supply, but the log says for whom it was made. */
    @Override
    public Optional<String> wederpartij() {
        return Optional.of(loket);
    }
}
