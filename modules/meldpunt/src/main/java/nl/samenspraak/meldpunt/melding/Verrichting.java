package nl.samenspraak.meldpunt.melding;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of an act on a melding: it was done, or there is a reason why not.
 *
 * @param melding the melding; {@code null} when what was asked could not be, whichever melding it was about
 * @param betrokkenen whom it is about, for the log; empty when that is not known
 * @param reden why it was not done; {@code null} when it was
 */
public record Verrichting(MeldingId melding, Set<PersoonId> betrokkenen, Weigerreden reden) implements Daad {

    /**
     * @param reden what is wrong with what was asked
     * @return that it was not done; no melding was looked up
     */
    public static Verrichting niet(Weigerreden reden) {
        return new Verrichting(null, Set.of(), reden);
    }

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(melding).map(MeldingId::zaak);
    }
}
