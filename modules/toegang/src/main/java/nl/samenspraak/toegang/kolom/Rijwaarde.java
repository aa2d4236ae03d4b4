package nl.samenspraak.toegang.kolom;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A value in a row that a question in SQL gave back. The databases give numbers, keys and moments in types of their own, so a question casts a key or a
 * moment to text, and this makes of it what the program means.
 */
public final class Rijwaarde {

    /** As both databases write it: 2026-11-29 15:24:28.123+00. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    private Rijwaarde() {}

    /**
     * @param kolom a moment, cast to text
     * @return that moment
     */
    public static Instant moment(Object kolom) {
        return MOMENT.parse(kolom.toString(), Instant::from);
    }

    /**
     * @param kolom a count or a sum
     * @return that number
     */
    public static long getal(Object kolom) {
        return ((Number) kolom).longValue();
    }

    /**
     * @param kolom a key, as it is or cast to text; {@code null} when the row has none
     * @return that key; empty when there is none
     */
    public static Optional<UUID> sleutel(Object kolom) {
        return Optional.ofNullable(kolom).map(Object::toString).map(UUID::fromString);
    }

    /**
     * @param soort the list of which it is one
     * @param kolom the name of one of them; {@code null} when the row has none
     * @param <E> that list
     * @return which one; empty when there is none
     */
    public static <E extends Enum<E>> Optional<E> keuze(Class<E> soort, Object kolom) {
        return Optional.ofNullable(kolom)
                .map(Object::toString)
                .map(String::strip)
                .map(naam -> Enum.valueOf(soort, naam));
    }
}
