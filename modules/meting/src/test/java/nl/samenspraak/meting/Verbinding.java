package nl.samenspraak.meting;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One keep-alive connection with the cookies of one session. Does as little as possible with the answers, because client and
 * server share the processors of the machine that measures; it speaks as much HTTP/1.1 as the server's answers need.
 */
final class Verbinding implements AutoCloseable {

    private static final byte[] NIETS = {};
    private static final Duration STIL = Duration.ofSeconds(1);

    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final byte[] buffer = new byte[64 * 1024];
    private Socket socket;
    private InputStream in;
    private long laatst;
    private int hernieuwd;

    Verbinding(URI server) {
        this.server = server;
    }

    /**
     * What came back.
     *
     * @param status the status code
     * @param lengte how long the content was, in bytes
     * @param tekst the content, when it was asked for
     */
    record Antwoord(int status, int lengte, String tekst) {}

    /** @return the first line and the headers of a request, up to the cookies */
    byte[] begin(String methode, String pad, String... koppen) {
        StringBuilder regels = new StringBuilder();
        regels.append(methode).append(' ').append(pad).append(" HTTP/1.1\r\n");
        regels.append("Host: ").append(server.getAuthority()).append("\r\n");
        for (String kop : koppen) {
            regels.append(kop).append("\r\n");
        }
        return regels.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** @return status and length of the answer; its content is read and forgotten */
    Antwoord stuur(byte[] begin) {
        return stuur(begin, NIETS, null);
    }

    /** @return the answer with its content */
    Antwoord vraag(byte[] begin, String formulier) {
        return stuur(begin, formulier.getBytes(StandardCharsets.US_ASCII), new ByteArrayOutputStream());
    }

    private Antwoord stuur(byte[] begin, byte[] formulier, ByteArrayOutputStream inhoud) {
        try {
            if (socket != null && isGesloten()) {
                close();
            }
            boolean gebruikt = socket != null;
            try {
                return wissel(begin, formulier, inhoud);
            } catch (Weg e) {
                if (!gebruikt || begin[0] != 'G') {
                    throw e;
                }
                close();
                hernieuwd++;
                return wissel(begin, formulier, inhoud);
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } finally {
            laatst = System.nanoTime();
        }
    }

    private Antwoord wissel(byte[] begin, byte[] formulier, ByteArrayOutputStream inhoud) throws IOException {
        open();
        ByteArrayOutputStream verzoek = new ByteArrayOutputStream(1024);
        verzoek.writeBytes(begin);
        verzoek.writeBytes(cookiekop());
        verzoek.writeBytes(formulier);
        int eerste;
        try {
            verzoek.writeTo(socket.getOutputStream());
            in.mark(1);
            eerste = in.read();
            in.reset();
        } catch (SocketException e) {
            throw new Weg();
        }
        if (eerste < 0) {
            throw new Weg();
        }
        return lees(inhoud);
    }

    /** @return how often a request was sent again, because the server had let go of the connection just before */
    int hernieuwd() {
        return hernieuwd;
    }

    /** A server closes a connection that has been quiet for a while; looking for that takes a moment, so only then. */
    private boolean isGesloten() throws IOException {
        if (System.nanoTime() - laatst < STIL.toNanos()) {
            return false;
        }
        socket.setSoTimeout(1);
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException nietGesloten) {
            return false;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), buffer.length);
        }
    }

    private byte[] cookiekop() {
        String alle = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return ((alle.isEmpty() ? "" : "Cookie: " + alle + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Antwoord lees(ByteArrayOutputStream inhoud) throws IOException {
        int status = Integer.parseInt(regel().substring(9, 12));
        Koppen koppen = new Koppen();
        for (String kop = regel(); !kop.isEmpty(); kop = regel()) {
            koppen.lees(kop, cookies);
        }
        int lengte = koppen.inStukken ? stukken(inhoud) : neem(koppen.lengte, inhoud);
        if (koppen.sluit) {
            close();
        }
        return new Antwoord(status, lengte, inhoud == null ? "" : inhoud.toString(StandardCharsets.UTF_8));
    }

    private int stukken(ByteArrayOutputStream inhoud) throws IOException {
        int totaal = 0;
        int stuk = Integer.parseInt(regel(), 16);
        while (stuk > 0) {
            totaal += neem(stuk, inhoud);
            regel();
            stuk = Integer.parseInt(regel(), 16);
        }
        regel();
        return totaal;
    }

    private int neem(int lengte, ByteArrayOutputStream inhoud) throws IOException {
        int over = lengte;
        while (over > 0) {
            int gelezen = in.read(buffer, 0, Math.min(over, buffer.length));
            if (gelezen < 0) {
                throw new IOException("Het antwoord brak af");
            }
            if (inhoud != null) {
                inhoud.write(buffer, 0, gelezen);
            }
            over -= gelezen;
        }
        return lengte;
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder(80);
        int teken = in.read();
        while (teken != '\n') {
            if (teken < 0) {
                throw new IOException("De server hield halverwege op");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
            teken = in.read();
        }
        return regel.toString();
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                socket = null;
            }
        }
    }

    /** The server closed a kept connection before it said anything. HTTP lets a client ask again then, when asking changes nothing. */
    private static final class Weg extends IOException {

        private static final long serialVersionUID = 1L;

        Weg() {
            super("De server sloot de verbinding");
        }
    }

    /** What the headers of an answer say that matters here. */
    private static final class Koppen {

        private int lengte;
        private boolean inStukken;
        private boolean sluit;

        void lees(String kop, Map<String, String> cookies) {
            int dubbelepunt = kop.indexOf(':');
            String waarde = kop.substring(dubbelepunt + 1).strip();
            switch (kop.substring(0, dubbelepunt)) {
                case "Content-Length" -> lengte = Integer.parseInt(waarde);
                case "Transfer-Encoding" -> inStukken = waarde.equals("chunked");
                case "Connection" -> sluit = waarde.equals("close");
                case "Set-Cookie" -> {
                    String[] cookie = waarde.split(";", 2)[0].split("=", 2);
                    cookies.put(cookie[0], cookie[1]);
                }
                default -> {
                    // Of no use to a client that only measures.
                }
            }
        }
    }
}
