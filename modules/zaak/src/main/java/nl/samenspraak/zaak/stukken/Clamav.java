package nl.samenspraak.zaak.stukken;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The scanner ClamAV, by its INSTREAM command (clamd(8)): the file goes in pieces, each after its length, and one word comes back. */
final class Clamav {

    private static final int VERBINDEN = (int) Duration.ofSeconds(5).toMillis();
    private static final int WACHTEN = (int) Duration.ofSeconds(60).toMillis();
    private static final int STUK = 64 * Bestandsmaat.KB;
    private static final int LANGSTE_ANTWOORD = 1000;

    private final String server;
    private final int poort;

    private Clamav(String server, int poort) {
        this.server = server;
        this.poort = poort;
    }

    /**
     * @param adres server:poort
     * @throws IllegalStateException that names the setting, which keeps the application from starting
     */
    static Clamav van(String adres) {
        if (!adres.matches("\\S+:\\d{1,5}")) {
            throw new IllegalStateException("SAMENSPRAAK_VIRUSSCANNER is geen server:poort: " + adres);
        }
        int punt = adres.lastIndexOf(':');
        return new Clamav(adres.substring(0, punt), Integer.parseInt(adres.substring(punt + 1)));
    }

    /**
     * @return whether nothing was found
     * @throws IOException when it does not answer, or says neither
     */
    boolean isVeilig(byte[] inhoud) throws IOException {
        try (Socket lijn = new Socket()) {
            lijn.connect(new InetSocketAddress(server, poort), VERBINDEN);
            lijn.setSoTimeout(WACHTEN);
            DataOutputStream heen = new DataOutputStream(lijn.getOutputStream());
            heen.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int vanaf = 0; vanaf < inhoud.length; vanaf += STUK) {
                int lengte = Math.min(STUK, inhoud.length - vanaf);
                heen.writeInt(lengte);
                heen.write(inhoud, vanaf, lengte);
            }
            heen.writeInt(0);
            heen.flush();
            return lees(new String(lijn.getInputStream().readNBytes(LANGSTE_ANTWOORD), StandardCharsets.US_ASCII));
        }
    }

    private static boolean lees(String antwoord) throws IOException {
        String gezegd = antwoord.replace("\0", "").strip();
        if (gezegd.equals("stream: OK")) {
            return true;
        }
        if (gezegd.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("Het antwoord van de virusscanner zegt niets: " + gezegd);
    }
}
