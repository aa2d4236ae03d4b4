package nl.samenspraak.brieven.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what it was told to answer: a code for a command ("RCPT", "MAIL", "." after the text), 250 to all else. */
final class Proefsmtp implements AutoCloseable {

    private final ServerSocket deur = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> gehoord = new CopyOnWriteArrayList<>();
    private final Map<String, String> antwoorden;

    Proefsmtp(Map<String, String> antwoorden) throws IOException {
        this.antwoorden = antwoorden;
        Thread bediening = new Thread(this::bedien, "proefsmtp");
        bediening.setDaemon(true);
        bediening.start();
    }

    int poort() {
        return deur.getLocalPort();
    }

    /** Every line, each byte as one sign. */
    List<String> gehoord() {
        return gehoord;
    }

    private void bedien() {
        try {
            while (true) {
                try (Socket verbinding = deur.accept()) {
                    spreek(verbinding);
                }
            }
        } catch (SocketException gesloten) {
            // The test is over.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void spreek(Socket verbinding) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(verbinding.getInputStream(), StandardCharsets.ISO_8859_1));
        zeg(verbinding, antwoorden.getOrDefault("", "220 proef"));
        boolean tekst = false;
        for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
            gehoord.add(regel);
            String opdracht = regel.split("[ :]", 2)[0];
            if (tekst && !".".equals(regel)) {
                continue;
            }
            tekst = "DATA".equals(opdracht) && !antwoorden.containsKey(opdracht);
            zeg(verbinding, tekst ? "354 toe maar" : antwoorden.getOrDefault(opdracht, gewoon(opdracht)));
        }
    }

    private static String gewoon(String opdracht) {
        return switch (opdracht) {
            case "EHLO" -> "250-proef\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 welkom";
            case "QUIT" -> "221 dag";
            default -> "250 goed";
        };
    }

    private static void zeg(Socket verbinding, String antwoord) throws IOException {
        OutputStream uit = verbinding.getOutputStream();
        uit.write((antwoord + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }
}
