package nl.samenspraak.coordinatie.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What has to be done with a coördinatie, and from which day the term of each counts: nothing is followed up because somebody remembers it.
 *
 * @param startdag on which day it began
 * @param heeftCoordinator whether there is a coördinator, or the client waived one
 * @param planOp on which day the first activity came; {@code null} when there is none
 * @param getoetstOp when it was looked at last; {@code null} when it never was
 * @param beslotenOp when it was decided anew last; {@code null} when it never was
 * @param gestoptOp when it stopped; {@code null} when it goes on
 * @param berichtOp when the client was told that it stopped; {@code null} when not yet
 * @param regieVertellen from which day the client has to hear who coordinates; {@code null} when that was told
 * @param gezinVertellen from which day somebody of the household has to hear to be on record; {@code null} when everybody did
 * @param belangToetsen from which day somebody else has to review that somebody was not invited; {@code null} when nothing has to be
 */
public record Opvolging(
        LocalDate startdag,
        boolean heeftCoordinator,
        LocalDate planOp,
        LocalDate getoetstOp,
        LocalDate beslotenOp,
        LocalDate gestoptOp,
        LocalDate berichtOp,
        LocalDate regieVertellen,
        LocalDate gezinVertellen,
        LocalDate belangToetsen) {

    /** @return by what has to be done the day from which its term counts; nothing when all was done */
    public Map<Opvolgsoort, LocalDate> vanaf() {
        Map<Opvolgsoort, LocalDate> dagen = new EnumMap<>(Opvolgsoort.class);
        // Who was never told to be on record, hears so also when it stopped (R-ALG-08).
        if (gezinVertellen != null) {
            dagen.put(Opvolgsoort.GEZINSBRIEF, gezinVertellen);
        }
        if (belangToetsen != null) {
            dagen.put(Opvolgsoort.BELANGTOETS, belangToetsen);
        }
        if (gestoptOp != null) {
            if (berichtOp == null) {
                dagen.put(Opvolgsoort.BERICHT, gestoptOp);
            }
            return dagen;
        }
        if (!heeftCoordinator) {
            dagen.put(Opvolgsoort.COORDINATOR, startdag);
        }
        if (regieVertellen != null) {
            dagen.put(Opvolgsoort.REGIEBRIEF, regieVertellen);
        }
        if (planOp == null) {
            dagen.put(Opvolgsoort.PLAN, startdag);
        }
        dagen.put(Opvolgsoort.TOETS, laatste(getoetstOp, beslotenOp));
        dagen.put(Opvolgsoort.BESLUIT, laatste(beslotenOp, null));
        return dagen;
    }

    /** A decision looks at the plan as well. */
    private LocalDate laatste(LocalDate een, LocalDate ander) {
        return Stream.of(startdag, een, ander)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startdag);
    }
}
