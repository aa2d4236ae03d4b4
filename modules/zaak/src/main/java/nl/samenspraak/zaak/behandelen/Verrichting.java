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
 * @param ander to whom something went, or from whom it came; {@code null} when nothing did
 * @param reden why it was not done; {@code null} when it was
 * @param soort which of several things was done; {@code null} where there is but one
 * @param <R> why something cannot be done with this kind of case
 */
public record Verrichting<R>(Zaakgebonden gedaanMet, Set<PersoonId> betrokkenen, String ander, R reden, Enum<?> soort)
        implements Daad {

    public Verrichting {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    /** An act that is but one thing. */
    public Verrichting(Zaakgebonden gedaanMet, Set<PersoonId> betrokkenen, String ander, R reden) {
        this(gedaanMet, betrokkenen, ander, reden, null);
    }

    /** An act with which nothing went to anybody else. */
    public Verrichting(Zaakgebonden gedaanMet, Set<PersoonId> betrokkenen, R reden) {
        this(gedaanMet, betrokkenen, null, reden);
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

    /**
     * @param wie to whom something went, from whom it came or whom was asked, as the log names him
     * @return the same with that; nobody got anything when it was not done
     */
    public Verrichting<R> met(String wie) {
        return new Verrichting<>(gedaanMet, betrokkenen, isGedaan() ? wie : null, reden, soort);
    }

    /**
     * @param welke which of several things was done
     * @return the same with that
     */
    public Verrichting<R> als(Enum<?> welke) {
        return new Verrichting<>(gedaanMet, betrokkenen, ander, reden, welke);
    }

    /** @return to whom something went, or from whom it came: the log names him */
    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(ander);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.ofNullable(soort);
    }

    @Override
    public Optional<R> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public boolean isGeweigerd() {
        return reden instanceof Nooitbezwaar bezwaar && bezwaar.isNooit();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(gedaanMet).map(Zaakgebonden::zaak);
    }
}
