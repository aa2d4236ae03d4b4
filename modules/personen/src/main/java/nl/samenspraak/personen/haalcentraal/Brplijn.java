package nl.samenspraak.personen.haalcentraal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspraak.personen.inkijk.Basisregistratiestoring;
import nl.samenspraak.personen.inkijk.Inkijkvraag;
import nl.samenspraak.personen.inkijk.Storing;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The line to the registry. Asked again is only what surely never arrived; a registry that fails a few times is left alone for half a minute; and
 * no more than ten wait at once, because each of them holds a connection to our own database.
 */
@ApplicationScoped
public class Brplijn {

    /** How long an answer may take, from the first byte of the question to the last of the answer. */
    static final int GEDULD = 5000;

    private static final int VERBINDEN = 2000;
    private static final int GROOTSTE = 256 * 1024;
    private static final int ZONDER_TOEGANG = 401;
    private static final int VERBODEN = 403;
    private static final int TE_VEEL = 429;
    private static final int FOUT_DAAR = 500;

    /** Made once for each connection that was set: building it reads files. */
    private final AtomicReference<Verbinding> gemaakt = new AtomicReference<>();

    private record Verbinding(Brpaansluiting aansluiting, BrpApi api) {}

    /** What surely never arrived: there was no connection. */
    static final class NietVerbonden extends Basisregistratiestoring {

        private static final long serialVersionUID = 1L;

        NietVerbonden() {
            super(Storing.NIET_BEREIKBAAR);
        }
    }

    /** What says that the registry, or the way to it, does not work; not what says that our question is wrong. */
    static class Lijnstoring extends Basisregistratiestoring {

        private static final long serialVersionUID = 1L;

        Lijnstoring(Storing storing) {
            super(storing);
        }
    }

    /**
     * @param aansluiting how to reach it
     * @param vraag what to ask
     * @return what it answered, with status 200
     * @throws Basisregistratiestoring when it did not
     */
    @Retry(maxRetries = 1, delay = 200, retryOn = NietVerbonden.class)
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.75,
            // In milliseconds: Payara 6.2025.10 takes it for that, whatever delayUnit says.
            delay = 30_000,
            failOn = {NietVerbonden.class, Lijnstoring.class})
    @Bulkhead(10)
    public String vraag(Brpaansluiting aansluiting, Inkijkvraag vraag) {
        long uiterlijk = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GEDULD);
        try (Response antwoord = api(aansluiting)
                .personen(
                        aansluiting.sleutel(),
                        aansluiting.oin(),
                        vraag.doelbinding(),
                        vraag.verwerking(),
                        vraag.gebruiker(),
                        Brpvraag.json(vraag))) {
            eisGelukt(antwoord.getStatus());
            return lees(antwoord.readEntity(InputStream.class), uiterlijk);
        } catch (ProcessingException | IOException misgegaan) {
            throw storing(misgegaan);
        }
    }

    private static void eisGelukt(int status) {
        if (status == Response.Status.OK.getStatusCode()) {
            return;
        }
        if (status == ZONDER_TOEGANG || status == VERBODEN) {
            throw new Basisregistratiestoring(Storing.GEEN_TOEGANG);
        }
        if (status == TE_VEEL) {
            throw new Lijnstoring(Storing.EVEN_NIET);
        }
        throw status >= FOUT_DAAR
                ? new Lijnstoring(Storing.STORING_DAAR)
                : new Basisregistratiestoring(Storing.VRAAG_GEWEIGERD);
    }

    /** No more than is reasonable, and no longer: a registry that sends a byte a second would hold a connection for hours. */
    private static String lees(InputStream inhoud, long uiterlijk) throws IOException {
        ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
        byte[] stuk = new byte[8192];
        for (int aantal = inhoud.read(stuk); aantal >= 0; aantal = inhoud.read(stuk)) {
            gelezen.write(stuk, 0, aantal);
            if (gelezen.size() > GROOTSTE) {
                throw new Basisregistratiestoring(Storing.ONLEESBAAR);
            }
            if (System.nanoTime() > uiterlijk) {
                throw new Lijnstoring(Storing.TE_TRAAG);
            }
        }
        return gelezen.toString(StandardCharsets.UTF_8);
    }

    private static Basisregistratiestoring storing(Throwable misgegaan) {
        for (Throwable oorzaak = misgegaan; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SocketTimeoutException traag) {
                boolean nietVerbonden =
                        String.valueOf(traag.getMessage()).toLowerCase().contains("connect");
                return nietVerbonden ? new NietVerbonden() : new Lijnstoring(Storing.TE_TRAAG);
            }
            if (oorzaak instanceof ConnectException
                    || oorzaak instanceof UnknownHostException
                    || oorzaak instanceof NoRouteToHostException) {
                return new NietVerbonden();
            }
        }
        return new Lijnstoring(Storing.NIET_BEREIKBAAR);
    }

    private BrpApi api(Brpaansluiting aansluiting) {
        Verbinding er = gemaakt.get();
        if (er == null || !er.aansluiting().equals(aansluiting)) {
            er = new Verbinding(aansluiting, bouw(aansluiting));
            gemaakt.set(er);
        }
        return er.api();
    }

    private static BrpApi bouw(Brpaansluiting aansluiting) {
        RestClientBuilder bouwer = RestClientBuilder.newBuilder()
                .baseUri(aansluiting.adres())
                .connectTimeout(VERBINDEN, TimeUnit.MILLISECONDS)
                .readTimeout(GEDULD, TimeUnit.MILLISECONDS)
                .followRedirects(false)
                // A status is an answer here, and what a library makes of it may quote the question.
                .property("microprofile.rest.client.disable.default.mapper", true);
        if (aansluiting.certificaat() != null) {
            bouwer.keyStore(
                    sleutels(aansluiting.certificaat(), aansluiting.certificaatWachtwoord()),
                    aansluiting.certificaatWachtwoord());
        }
        if (aansluiting.vertrouwd() != null) {
            bouwer.trustStore(sleutels(aansluiting.vertrouwd(), aansluiting.vertrouwdWachtwoord()));
        }
        return bouwer.build(BrpApi.class);
    }

    private static KeyStore sleutels(Path bestand, String wachtwoord) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            KeyStore sleutels = KeyStore.getInstance("PKCS12");
            sleutels.load(inhoud, wachtwoord.toCharArray());
            return sleutels;
        } catch (IOException | GeneralSecurityException nietTeLezen) {
            throw new IllegalStateException("Niet te lezen als PKCS12 met dit wachtwoord: " + bestand, nietTeLezen);
        }
    }
}
