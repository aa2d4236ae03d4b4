package nl.samenspraak.klachten.klacht;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.termijn.Feestdagen;

/**
 * Tells calendars apart: a term that was computed with another one is computed anew, wherever the day that was decreed since lies in it
 * (R-ALG-10, R-ALG-11).
 */
public final class Kalenderafdruk {

    /** How many characters it has. */
    public static final int LENGTE = 16;

    private static final int EERSTE_JAAR = 2014;
    private static final int LAATSTE_JAAR = 2060;

    private Kalenderafdruk() {}

    /**
     * @param feestdagen a calendar
     * @return the same for every calendar with the same days, and another for any other
     */
    public static String van(Feestdagen feestdagen) {
        String dagen = IntStream.rangeClosed(EERSTE_JAAR, LAATSTE_JAAR)
                .mapToObj(feestdagen::in)
                .flatMap(jaar -> jaar.keySet().stream())
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(dagen.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash).substring(0, LENGTE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java kent SHA-256", e);
        }
    }
}
