package nl.samenspraak.systeemtest.personen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A BRP that speaks the published interface (Haal Centraal BRP Personen Bevragen 2.6), and fails as a real one does when it is told to. */
final class Brpdubbel implements AutoCloseable {

    /** One question as it came in. */
    record Vraag(String adres, String sleutel, String oin, String doelbinding, String gebruiker, String inhoud) {}

    private final HttpServer server;
    private final List<Vraag> vragen = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String antwoord = "";
    private volatile int wachten;

    Brpdubbel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/haalcentraal/api/brp/personen", this::antwoord);
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/haalcentraal/api/brp";
    }

    List<Vraag> vragen() {
        return vragen;
    }

    void antwoordt(int nieuweStatus, String inhoud) {
        status = nieuweStatus;
        antwoord = inhoud;
        wachten = 0;
    }

    void wacht(int milliseconden) {
        wachten = milliseconden;
    }

    private void antwoord(HttpExchange gesprek) throws IOException {
        String inhoud = new String(gesprek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        vragen.add(new Vraag(
                gesprek.getRequestURI().toString(),
                gesprek.getRequestHeaders().getFirst("X-API-KEY"),
                gesprek.getRequestHeaders().getFirst("x-origin-oin"),
                gesprek.getRequestHeaders().getFirst("x-doelbinding"),
                gesprek.getRequestHeaders().getFirst("x-gebruiker"),
                inhoud));
        try {
            Thread.sleep(wachten);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
        gesprek.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        gesprek.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream uit = gesprek.getResponseBody()) {
            uit.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
