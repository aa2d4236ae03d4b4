package nl.samenspraak.web.deur;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An answer that a proxy passes on by TLS: its cookies never travel without it. The container does not know of the proxy and makes the cookie of a
 * session whenever that begins, so they are looked at until the answer is on its way.
 */
final class Beveiligdantwoord extends HttpServletResponseWrapper {

    private static final String KOEKJE = "Set-Cookie";

    private ServletOutputStream stroom;
    private PrintWriter schrijver;

    Beveiligdantwoord(HttpServletResponse antwoord) {
        super(antwoord);
    }

    /** Makes the cookies that are in the answer now secure. */
    void sluitKoekjes() {
        if (isCommitted()) {
            return;
        }
        List<String> koekjes = new ArrayList<>(getHeaders(KOEKJE));
        if (koekjes.stream().allMatch(Beveiligdantwoord::dicht)) {
            return;
        }
        for (int i = 0; i < koekjes.size(); i++) {
            String koekje = koekjes.get(i);
            String veilig = dicht(koekje) ? koekje : koekje + "; Secure";
            if (i == 0) {
                setHeader(KOEKJE, veilig);
            } else {
                addHeader(KOEKJE, veilig);
            }
        }
    }

    private static boolean dicht(String koekje) {
        return koekje.toLowerCase(Locale.ROOT).contains("; secure");
    }

    @Override
    public void flushBuffer() throws IOException {
        sluitKoekjes();
        super.flushBuffer();
    }

    @Override
    public void sendRedirect(String naar) throws IOException {
        sluitKoekjes();
        super.sendRedirect(naar);
    }

    @Override
    public void sendError(int status) throws IOException {
        sluitKoekjes();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String tekst) throws IOException {
        sluitKoekjes();
        super.sendError(status, tekst);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stroom == null) {
            stroom = new Uitvoer(super.getOutputStream());
        }
        return stroom;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (schrijver == null) {
            schrijver = new PrintWriter(new Tekst(super.getWriter()));
        }
        return schrijver;
    }

    private final class Tekst extends FilterWriter {

        Tekst(Writer gewone) {
            super(gewone);
        }

        @Override
        public void write(int teken) throws IOException {
            sluitKoekjes();
            super.write(teken);
        }

        @Override
        public void write(char[] tekens, int vanaf, int lengte) throws IOException {
            sluitKoekjes();
            super.write(tekens, vanaf, lengte);
        }

        @Override
        public void write(String tekst, int vanaf, int lengte) throws IOException {
            sluitKoekjes();
            super.write(tekst, vanaf, lengte);
        }

        @Override
        public void flush() throws IOException {
            sluitKoekjes();
            super.flush();
        }
    }

    private final class Uitvoer extends Doorstroom {

        Uitvoer(ServletOutputStream gewone) {
            super(gewone);
        }

        @Override
        public void write(int een) throws IOException {
            sluitKoekjes();
            super.write(een);
        }

        @Override
        public void write(byte[] bytes, int vanaf, int lengte) throws IOException {
            sluitKoekjes();
            super.write(bytes, vanaf, lengte);
        }

        @Override
        public void flush() throws IOException {
            sluitKoekjes();
            super.flush();
        }

        @Override
        public void close() throws IOException {
            sluitKoekjes();
            super.close();
        }
    }
}
