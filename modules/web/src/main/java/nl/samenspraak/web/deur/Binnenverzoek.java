package nl.samenspraak.web.deur;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.kern.Invoer;

/**
 * A request whose body was read at the door. The parameters come from what was read and from the address, and from nothing that the container makes
 * of them: it fails on what no form of ours sends, another kind of body or another set of signs. No parameter holds a control
 * character, nor a sign that turns the direction of what follows: nobody types those, no database takes the sign NUL, and a text that
 * looks other than it is would deceive whoever reads it. This is the one place where every typed text comes in.
 */
public final class Binnenverzoek extends HttpServletRequestWrapper {

    /** Where an error page finds what was posted: it is asked for anew, without it. */
    public static final String GEPOST = "samenspraak.gepost";

    /** The state of the page on which a form stands. */
    static final String STAND = "jakarta.faces.ViewState";

    private static final String FORMULIER = "application/x-www-form-urlencoded";

    /** What libraries would listen to, and no page of ours says: what stands in it would come in the server's log, or choose how a page is drawn. */
    private static final Set<String> NIET_VAN_ONS = Set.of("jakarta.faces.RenderKitId", "pfdrid", "pfdrt");

    /** Says that a part of a page is asked for. */
    private static final String DEELVERZOEK = "Faces-Request";

    private final boolean versleuteld;
    private final byte[] inhoud;
    private final Map<String, String[]> parameters;
    private final List<Part> bestanden;
    private Invoerstroom stroom;

    /**
     * @param verzoek as it came, one {@link #isVanOns of ours}
     * @param versleuteld whether a named proxy says that it came by TLS
     * @param inhoud its body
     * @throws IllegalArgumentException when the address, or a body that says that it is a form, cannot be read
     */
    Binnenverzoek(HttpServletRequest verzoek, boolean versleuteld, byte[] inhoud) {
        this(verzoek, versleuteld, inhoud, Gelezen.van(verzoek, inhoud));
    }

    private Binnenverzoek(HttpServletRequest verzoek, boolean versleuteld, byte[] inhoud, Gelezen gelezen) {
        super(verzoek);
        this.versleuteld = versleuteld;
        this.inhoud = inhoud;
        this.parameters = Collections.unmodifiableMap(gelezen.parameters());
        this.bestanden = gelezen.bestanden();
    }

    /** What stands in a request: its fields, and the files in it. */
    private record Gelezen(Map<String, String[]> parameters, List<Part> bestanden) {

        static Gelezen van(HttpServletRequest verzoek, byte[] inhoud) {
            Map<String, List<String>> gelezen = new LinkedHashMap<>();
            List<Part> bestanden = new ArrayList<>();
            ontleed(verzoek.getQueryString(), gelezen);
            if (Bestandspagina.ontvangt(verzoek)) {
                ontleed(Meerdelig.lees(verzoek.getContentType(), inhoud), inhoud, gelezen, bestanden);
            } else if (verzoek.getContentType() != null) {
                ontleed(new String(inhoud, StandardCharsets.UTF_8), gelezen);
            }
            gelezen.keySet().removeAll(NIET_VAN_ONS);
            Map<String, String[]> klaar = new LinkedHashMap<>();
            gelezen.forEach((naam, waarden) -> klaar.put(naam, waarden.toArray(String[]::new)));
            return new Gelezen(klaar, List.copyOf(bestanden));
        }
    }

    /** A page that says what went wrong is asked for like any page, whatever the request was that it answers: with nothing of it. */
    static Binnenverzoek voorFoutpagina(HttpServletRequest verzoek, boolean versleuteld) {
        return new Binnenverzoek(verzoek, versleuteld, new byte[0], new Gelezen(Map.of(), List.of()));
    }

    /** @return whether what it says that it holds is what our pages send: a form, with a file where one is asked for, or nothing */
    static boolean isVanOns(HttpServletRequest verzoek) {
        String soort = verzoek.getContentType();
        return soort == null
                || soort.toLowerCase(Locale.ROOT).startsWith(FORMULIER)
                || Bestandspagina.ontvangt(verzoek);
    }

    /**
     * Faces takes an address with the state of a page in it for a form that was sent, and then it is no longer asked where that form came from. And
     * nobody sends a form of ours with its fields in the address.
     *
     * @return whether the address of a request holds such a state, as it is read here
     */
    static boolean isFormulierInAdres(HttpServletRequest verzoek) {
        Map<String, List<String>> gelezen = new LinkedHashMap<>();
        try {
            ontleed(verzoek.getQueryString(), gelezen);
        } catch (IllegalArgumentException onleesbaar) {
            // Whoever reads it next says so.
            return false;
        }
        return gelezen.containsKey(STAND);
    }

    private static void ontleed(
            List<Meerdelig.Deel> delen, byte[] inhoud, Map<String, List<String>> gelezen, List<Part> bestanden) {
        for (Meerdelig.Deel deel : delen) {
            if (deel.bestand() == null) {
                zet(gelezen, deel.naam(), new String(inhoud, deel.vanaf(), deel.lengte(), StandardCharsets.UTF_8));
            } else {
                bestanden.add(new Gestuurdbestand(deel, inhoud));
            }
        }
    }

    private static void ontleed(String paren, Map<String, List<String>> gelezen) {
        if (paren == null) {
            return;
        }
        for (String paar : paren.split("&")) {
            int is = paar.indexOf('=');
            String naam = is < 0 ? paar : paar.substring(0, is);
            if (!naam.isEmpty()) {
                zet(gelezen, ontcijfer(naam), is < 0 ? "" : ontcijfer(paar.substring(is + 1)));
            }
        }
    }

    private static void zet(Map<String, List<String>> gelezen, String naam, String waarde) {
        gelezen.computeIfAbsent(Invoer.zonderStuurtekens(naam), nieuw -> new ArrayList<>())
                .add(Invoer.zonderStuurtekens(waarde));
    }

    private static String ontcijfer(String deel) {
        return URLDecoder.decode(deel, StandardCharsets.UTF_8);
    }

    /** A date that is none says nothing. */
    @Override
    public long getDateHeader(String naam) {
        try {
            return super.getDateHeader(naam);
        } catch (IllegalArgumentException geenDatum) {
            return -1;
        }
    }

    @Override
    public String getParameter(String naam) {
        String[] waarden = parameters.get(naam);
        return waarden == null ? null : waarden[0];
    }

    @Override
    public String[] getParameterValues(String naam) {
        String[] waarden = parameters.get(naam);
        return waarden == null ? null : waarden.clone();
    }

    @Override
    public Collection<Part> getParts() {
        return bestanden;
    }

    @Override
    public Part getPart(String naam) {
        return bestanden.stream()
                .filter(bestand -> bestand.getName().equals(naam))
                .findFirst()
                .orElse(null);
    }

    /** @return how many bytes a session may keep of it: no file is kept there */
    int bewaarbaar() {
        return inhoud.length - (int) bestanden.stream().mapToLong(Part::getSize).sum();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    /** Too late: it was read, as UTF-8, which is all that our pages send. */
    @Override
    public void setCharacterEncoding(String tekens) {
        // The container would warn, at every post, that it cannot do this any more.
    }

    @Override
    public ServletInputStream getInputStream() {
        if (stroom == null) {
            stroom = new Invoerstroom(inhoud);
        }
        return stroom;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String getMethod() {
        return isVoorFoutpagina() ? "GET" : super.getMethod();
    }

    @Override
    public String getHeader(String naam) {
        return isVoorFoutpagina() && naam.equalsIgnoreCase(DEELVERZOEK) ? null : super.getHeader(naam);
    }

    private boolean isVoorFoutpagina() {
        return getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    public boolean isSecure() {
        return versleuteld || super.isSecure();
    }

    @Override
    public String getScheme() {
        return versleuteld ? "https" : super.getScheme();
    }

    /** What was read, to be read again. */
    private static final class Invoerstroom extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Invoerstroom(byte[] inhoud) {
            bytes = new ByteArrayInputStream(inhoud);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] doel, int vanaf, int lengte) {
            return bytes.read(doel, vanaf, lengte);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            try {
                luisteraar.onDataAvailable();
                luisteraar.onAllDataRead();
            } catch (IOException fout) {
                luisteraar.onError(fout);
            }
        }
    }
}
