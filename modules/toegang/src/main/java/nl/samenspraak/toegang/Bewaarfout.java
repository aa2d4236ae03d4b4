package nl.samenspraak.toegang;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/**
 * Names why something could not be stored as what it is. The database may find out anywhere: when a service asks it something, when the line
 * is written, or only at the commit; then the cause lies deep in what is thrown. Somebody who was just before, and a text that does not
 * fit, have nothing to do with the log.
 */
final class Bewaarfout {

    /** State of SQL for a text that is longer than its column, in every database. */
    private static final String TE_LANG = "22001";

    /** Both that of Jakarta Persistence and that of the provider, which is all there is at the commit. */
    private static final String WAS_EERDER = "OptimisticLockException";

    private static final int DIEPST = 20;

    private Bewaarfout() {}

    /**
     * @param fout what was thrown
     * @return what to tell instead; empty when it is no such thing
     */
    static Optional<RuntimeException> in(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .limit(DIEPST)
                .flatMap(oorzaak -> vertaal(oorzaak).stream())
                .findFirst();
    }

    private static Optional<RuntimeException> vertaal(Throwable oorzaak) {
        if (oorzaak.getClass().getSimpleName().equals(WAS_EERDER)) {
            return Optional.of(new VerouderdeVersie());
        }
        return oorzaak instanceof SQLException sql && TE_LANG.equals(sql.getSQLState())
                ? Optional.of(new OngeldigeWaarde(
                        "Een van de teksten is te lang om te bewaren. Maak die korter. Er is niets opgeslagen."))
                : Optional.empty();
    }
}
