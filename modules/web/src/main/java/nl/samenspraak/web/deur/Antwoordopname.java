package nl.samenspraak.web.deur;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Passes an answer on and looks at how it goes: where it leads, and whether it is a file. Of what a page shows it keeps nothing. */
final class Antwoordopname extends HttpServletResponseWrapper {

    /** More than it takes to send the script of a page on, and less than any part of a page. */
    private static final int MEESTE = 4096;

    /** What belongs to the connection, and to the moment, and not to the answer. */
    private static final Set<String> VAN_DE_VERBINDING =
            Set.of("connection", "content-length", "content-type", "date", "keep-alive", "transfer-encoding");

    private final StringBuilder tekst = new StringBuilder();
    private final Runnable bijBestand;
    private int fout;
    private boolean bestand;
    private boolean teVeel;
    private PrintWriter schrijver;

    /**
     * @param antwoord takes the answer
     * @param bijBestand hears, before the first of it is sent, that the answer is a file: that may take as long as the receiver wants
     */
    Antwoordopname(HttpServletResponse antwoord, Runnable bijBestand) {
        super(antwoord);
        this.bijBestand = bijBestand;
    }

    /** @return the answer as it is by now */
    Antwoordkopie kopie() {
        Map<String, List<String>> koppen = new TreeMap<>();
        for (String naam : getHeaderNames()) {
            if (!VAN_DE_VERBINDING.contains(naam.toLowerCase(Locale.ROOT))) {
                koppen.put(naam, new ArrayList<>(getHeaders(naam)));
            }
        }
        int status = fout == 0 ? getStatus() : fout;
        String door = Antwoordkopie.doorverwijzing(getContentType(), tekst);
        return new Antwoordkopie(status, fout != 0, getContentType(), koppen, door, bestand);
    }

    private void vergeet() {
        tekst.setLength(0);
        teVeel = false;
    }

    private void begin() {
        if (!bestand && getHeader("Content-Disposition") != null) {
            bestand = true;
            bijBestand.run();
        }
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
        begin();
        if (schrijver == null) {
            schrijver = new PrintWriter(new Tekstopname(super.getWriter()));
        }
        return schrijver;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        begin();
        return super.getOutputStream();
    }

    private void onthoud(CharSequence stuk) {
        teVeel = teVeel || tekst.length() + stuk.length() > MEESTE;
        if (!teVeel) {
            tekst.append(stuk);
        }
    }

    private final class Tekstopname extends FilterWriter {

        Tekstopname(Writer gewone) {
            super(gewone);
        }

        @Override
        public void write(int teken) throws IOException {
            super.write(teken);
            onthoud(String.valueOf((char) teken));
        }

        @Override
        public void write(char[] tekens, int vanaf, int lengte) throws IOException {
            super.write(tekens, vanaf, lengte);
            onthoud(CharBuffer.wrap(tekens, vanaf, lengte));
        }

        @Override
        public void write(String stuk, int vanaf, int lengte) throws IOException {
            super.write(stuk, vanaf, lengte);
            onthoud(stuk.subSequence(vanaf, vanaf + lengte));
        }
    }
}
