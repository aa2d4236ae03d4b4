package nl.samenspraak.web.deur;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that holds a file, taken apart (RFC 7578). As strict as a browser is: what is written in another way was not sent by a page of ours. The body stays
 * where it is; a file is a part of it.
 */
final class Meerdelig {

    private static final Pattern GRENS =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"\\r\\n]{1,70})\"|([\\w'()+,./:=?-]{1,70}))");
    private static final Pattern KOP = Pattern.compile(
            "(?i)content-disposition:\\s*form-data;\\s*name=\"([^\"\\r\\n]*)\"(?:;\\s*filename=\"([^\"\\r\\n]*)\")?.*");
    private static final byte[] REGEL = {'\r', '\n'};
    private static final byte[] LEGE_REGEL = {'\r', '\n', '\r', '\n'};
    private static final int MEESTE_DELEN = 200;
    private static final int LANGSTE_KOP = 4096;

    private final byte[] inhoud;
    private final byte[] grens;
    private final List<Deel> delen = new ArrayList<>();

    /**
     * One field.
     *
     * @param naam its name
     * @param bestand what the sender calls the file in it; {@code null} when it is no field for a file
     * @param soort the media type that was sent with it, or empty
     * @param vanaf where it begins in the body
     * @param lengte how many bytes it holds
     */
    record Deel(String naam, String bestand, String soort, int vanaf, int lengte) {}

    private Meerdelig(byte[] inhoud, String grens) {
        this.inhoud = inhoud;
        this.grens = ("\r\n--" + grens).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param soort the media type of the request, which names what stands between two fields
     * @param inhoud the body
     * @return its fields, in their order
     * @throws IllegalArgumentException when it is no such form
     */
    static List<Deel> lees(String soort, byte[] inhoud) {
        Matcher gevonden = GRENS.matcher(soort);
        eis(gevonden.find());
        Meerdelig form =
                new Meerdelig(inhoud, Optional.ofNullable(gevonden.group(1)).orElse(gevonden.group(2)));
        form.ontleed();
        return form.delen;
    }

    private void ontleed() {
        // The first has no line before it.
        eis(begint(0, grens, REGEL.length));
        int na = grens.length - REGEL.length;
        while (!begint(na, "--".getBytes(StandardCharsets.ISO_8859_1), 0)) {
            eis(begint(na, REGEL, 0) && delen.size() < MEESTE_DELEN);
            int kop = na + REGEL.length;
            int leeg = zoek(LEGE_REGEL, kop, Math.min(inhoud.length, kop + LANGSTE_KOP));
            int vanaf = leeg + LEGE_REGEL.length;
            int tot = zoek(grens, vanaf, inhoud.length);
            delen.add(deel(new String(inhoud, kop, leeg - kop, StandardCharsets.UTF_8), vanaf, tot - vanaf));
            na = tot + grens.length;
        }
    }

    private static Deel deel(String koppen, int vanaf, int lengte) {
        String naam = null;
        String bestand = null;
        String soort = "";
        for (String kop : koppen.split("\r\n")) {
            Matcher gevonden = KOP.matcher(kop);
            if (gevonden.matches()) {
                naam = ontcijfer(gevonden.group(1));
                bestand = gevonden.group(2) == null ? null : ontcijfer(gevonden.group(2));
            } else if (kop.toLowerCase(Locale.ROOT).startsWith("content-type:")) {
                soort = kop.substring("content-type:".length()).strip();
            }
        }
        eis(naam != null && !naam.isEmpty());
        return new Deel(naam, bestand, soort, vanaf, lengte);
    }

    /** What a browser may not write between quotes, and nothing else (HTML, multipart/form-data encoding algorithm). */
    private static String ontcijfer(String naam) {
        return naam.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private boolean begint(int plaats, byte[] met, int zonder) {
        int lengte = met.length - zonder;
        if (plaats + lengte > inhoud.length) {
            return false;
        }
        for (int i = 0; i < lengte; i++) {
            if (inhoud[plaats + i] != met[zonder + i]) {
                return false;
            }
        }
        return true;
    }

    private int zoek(byte[] wat, int vanaf, int tot) {
        for (int plaats = vanaf; plaats + wat.length <= tot; plaats++) {
            if (inhoud[plaats] == wat[0] && begint(plaats, wat, 0)) {
                return plaats;
            }
        }
        throw new IllegalArgumentException("no form with a file");
    }

    private static void eis(boolean klopt) {
        if (!klopt) {
            throw new IllegalArgumentException("no form with a file");
        }
    }
}
