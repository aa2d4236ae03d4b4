package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Reads what a request holds before anything asks for a parameter, and counts while it reads: a length that a request states says little when it is
 * sent in pieces. Where nothing is announced nothing is read. Memory is taken as it comes and not as it is announced, and who hardly sends anything
 * is not waited for: less so while others wait.
 */
final class Inhoudlezer {

    /** The slowest telephone that anyone has. */
    private static final long MINSTE_PER_SECONDE = 8 * 1024;

    /** A telephone with a bad connection. */
    private static final long MINSTE_BIJ_DRUKTE = 64 * 1024;

    private static final Duration AANLOOP = Duration.ofSeconds(20);
    private static final int STUK = 16 * 1024;

    private final LongSupplier nanos;
    private final BooleanSupplier isDruk;

    /**
     * @param nanos what time it is
     * @param isDruk whether others wait for the place of this one
     */
    Inhoudlezer(LongSupplier nanos, BooleanSupplier isDruk) {
        this.nanos = nanos;
        this.isDruk = isDruk;
    }

    /**
     * @param verzoek the request
     * @param meeste how many bytes it may hold
     * @return what it holds; more than it may when that is so
     * @throws IOException when the sender breaks off, or is too slow
     */
    byte[] lees(HttpServletRequest verzoek, int meeste) throws IOException {
        long lengte = verzoek.getContentLengthLong();
        if (lengte > meeste) {
            return new byte[meeste + 1];
        }
        if (lengte >= 0) {
            return lees(verzoek.getInputStream(), (int) lengte);
        }
        return verzoek.getHeader("Transfer-Encoding") == null
                ? new byte[0]
                : lees(verzoek.getInputStream(), meeste + 1);
    }

    byte[] lees(InputStream bron, int hoogstens) throws IOException {
        long begin = nanos.getAsLong();
        ByteArrayOutputStream gelezen = new ByteArrayOutputStream(Math.min(hoogstens, STUK));
        byte[] stuk = new byte[STUK];
        int erbij = 0;
        while (gelezen.size() < hoogstens && erbij >= 0) {
            erbij = bron.read(stuk, 0, Math.min(STUK, hoogstens - gelezen.size()));
            gelezen.write(stuk, 0, Math.max(0, erbij));
            if (isTeTraag(gelezen.size(), Duration.ofNanos(nanos.getAsLong() - begin))) {
                throw new IOException("Te langzaam gestuurd");
            }
        }
        return gelezen.toByteArray();
    }

    private boolean isTeTraag(long gelezen, Duration tot) {
        long seconden = tot.minus(AANLOOP).toSeconds();
        return seconden > 0 && gelezen < seconden * (isDruk.getAsBoolean() ? MINSTE_BIJ_DRUKTE : MINSTE_PER_SECONDE);
    }
}
