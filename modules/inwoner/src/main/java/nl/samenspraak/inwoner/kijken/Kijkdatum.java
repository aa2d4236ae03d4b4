package nl.samenspraak.inwoner.kijken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day in an address, as a field for days sends it or as somebody types it: 2026-11-30 or 30-11-2026. */
final class Kijkdatum {

    private static final List<DateTimeFormatter> VORMEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final int EERSTE_JAAR = 2000;
    private static final int LAATSTE_JAAR = 2200;

    private Kijkdatum() {}

    static Optional<LocalDate> lees(String getypt) {
        return getypt == null || getypt.isBlank()
                ? Optional.empty()
                : VORMEN.stream()
                        .flatMap(vorm -> lees(getypt.strip(), vorm).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> lees(String getypt, DateTimeFormatter vorm) {
        try {
            // The key of the log begins with a time: a year far away has none.
            return Optional.of(LocalDate.parse(getypt, vorm))
                    .filter(dag -> dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR);
        } catch (DateTimeException geenDag) {
            return Optional.empty();
        }
    }
}
