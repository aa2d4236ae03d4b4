package nl.samenspraak.zaak.behandelen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of an act on a case: it was done, or there is a reason why not.
 *
 * @param gedaanMet the case; {@code null} when what was asked could not be, whichever case it was about
 * @param betrokkenen whom the log names, see {@link Zaak#betrokkenen}
 * @param reden why it was not done; {@code null} when it was
 * @param aan to whom something went that is somebody outside; {@code null} when nothing did
 * @param <R> why something cannot be done with this kind of case
 */
public record Verrichting<R>(Zaakgebonden gedaanMet, Set<PersoonId> betrokkenen, R reden, String aan) implements Daad {

    public Verrichting {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    /**
     * @param gedaanMet the case
     * @param betrokkenen whom the log names
     * @param reden why it was not done; {@code null} when it was
     */
    public Verrichting(Zaakgebonden gedaanMet, Set<PersoonId> betrokkenen, R reden) {
        this(gedaanMet, betrokkenen, reden, null);
    }

    /**
     * @param wie somebody outside
     * @return the same act, with which something went to that person when it was done; the log names to whom
     */
    public Verrichting<R> naar(String wie) {
        return new Verrichting<>(gedaanMet, betrokkenen, reden, wie);
    }

    /**
     * @param zaak the case
     * @param bezwaar why it was not done; empty when it was
     * @param <R> why something cannot be done with this kind of case
     * @return what came of it
     */
    public static <R> Verrichting<R> met(Zaak<?> zaak, Optional<R> bezwaar) {
        return new Verrichting<>(zaak.id(), zaak.betrokkenen(), bezwaar.orElse(null));
    }

    /**
     * @param reden what is wrong with what was asked
     * @param <R> why something cannot be done with this kind of case
     * @return that it was not done; no case was looked up
     */
    public static <R> Verrichting<R> niet(R reden) {
        return new Verrichting<>(null, Set.of(), reden);
    }

    @Override
    public Optional<R> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(gedaanMet).map(Zaakgebonden::zaak);
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(aan).filter(wie -> isGedaan());
    }
}
