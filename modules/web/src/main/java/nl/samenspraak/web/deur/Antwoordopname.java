package nl.samenspraak.web.deur;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Passes an answer on, and keeps a copy as long as that is not too large. */
final class Antwoordopname extends HttpServletResponseWrapper {

    /** More than any page that answers a form. */
    private static final int MEESTE = 1024 * 1024;

    /** What belongs to the connection, and to the moment, and not to the answer. */
    private static final Set<String> VAN_DE_VERBINDING =
            Set.of("connection", "content-length", "content-type", "date", "keep-alive", "transfer-encoding");

    private final StringBuilder tekst = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int fout;
    private boolean teVeel;
    private PrintWriter schrijver;
    private ServletOutputStream stroom;

    Antwoordopname(HttpServletResponse antwoord) {
        super(antwoord);
    }

    /** @return the answer as it is by now; empty when it is too large to keep */
    Optional<Antwoordkopie> kopie() {
        if (teVeel) {
            return Optional.empty();
        }
        Map<String, List<String>> koppen = new TreeMap<>();
        for (String naam : getHeaderNames()) {
            if (!VAN_DE_VERBINDING.contains(naam.toLowerCase(Locale.ROOT))) {
                koppen.put(naam, new ArrayList<>(getHeaders(naam)));
            }
        }
        int status = fout == 0 ? getStatus() : fout;
        return Optional.of(
                new Antwoordkopie(status, fout != 0, getContentType(), koppen, tekst.toString(), bytes.toByteArray()));
    }

    private boolean past(int erbij) {
        teVeel = teVeel || tekst.length() + bytes.size() + erbij > MEESTE;
        return !teVeel;
    }

    private void vergeet() {
        tekst.setLength(0);
        bytes.reset();
        teVeel = false;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        vergeet();
    }

    @Override
    public void reset() {
        super.reset();
        vergeet();
    }

    @Override
    public void sendError(int status) throws IOException {
        fout = status;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String woorden) throws IOException {
        fout = status;
        super.sendError(status, woorden);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (schrijver == null) {
            schrijver = new PrintWriter(new Tekstopname(super.getWriter()));
        }
        return schrijver;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stroom == null) {
            stroom = new Byteopname(super.getOutputStream());
        }
        return stroom;
    }

    private final class Tekstopname extends FilterWriter {

        Tekstopname(Writer gewone) {
            super(gewone);
        }

        @Override
        public void write(int teken) throws IOException {
            super.write(teken);
            if (past(1)) {
                tekst.append((char) teken);
            }
        }

        @Override
        public void write(char[] tekens, int vanaf, int lengte) throws IOException {
            super.write(tekens, vanaf, lengte);
            if (past(lengte)) {
                tekst.append(tekens, vanaf, lengte);
            }
        }

        @Override
        public void write(String stuk, int vanaf, int lengte) throws IOException {
            super.write(stuk, vanaf, lengte);
            if (past(lengte)) {
                tekst.append(stuk, vanaf, vanaf + lengte);
            }
        }
    }

    private final class Byteopname extends Doorstroom {

        Byteopname(ServletOutputStream gewone) {
            super(gewone);
        }

        @Override
        public void write(int een) throws IOException {
            super.write(een);
            if (past(1)) {
                bytes.write(een);
            }
        }

        @Override
        public void write(byte[] stuk, int vanaf, int lengte) throws IOException {
            super.write(stuk, vanaf, lengte);
            if (past(lengte)) {
                bytes.write(stuk, vanaf, lengte);
            }
        }
    }
}
