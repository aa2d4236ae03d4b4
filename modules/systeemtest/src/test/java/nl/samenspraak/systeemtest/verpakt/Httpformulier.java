package nl.samenspraak.systeemtest.verpakt;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page, with what a browser would send of it.
 *
 * @param id the id of the form
 * @param velden its fields, with what stands in them
 * @param knoppen the names of its buttons
 */
record Httpformulier(String id, Map<String, String> velden, List<String> knoppen) {

    private static final Pattern FORMULIER = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<(input|button|textarea|select|option)\\b((?:[^>\"]|\"[^\"]*\")*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUUT = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");

    /** @return the forms on a page that are sent, in their order; one that only makes an address is asked as any other address */
    static List<Httpformulier> in(HttpResponse<String> pagina) {
        List<Httpformulier> formulieren = new ArrayList<>();
        Matcher formulier = FORMULIER.matcher(pagina.body());
        while (formulier.find()) {
            Map<String, String> attributen = attributen(formulier.group(1));
            if (!attributen.getOrDefault("method", "post").equalsIgnoreCase("get")) {
                formulieren.add(lees(attributen.getOrDefault("id", ""), formulier.group(2)));
            }
        }
        return formulieren;
    }

    private static Httpformulier lees(String id, String inhoud) {
        Map<String, String> velden = new LinkedHashMap<>();
        List<String> knoppen = new ArrayList<>();
        String keuze = null;
        Matcher tag = TAG.matcher(inhoud);
        while (tag.find()) {
            Map<String, String> attributen = attributen(tag.group(2));
            String naam = attributen.get("name");
            switch (tag.group(1)) {
                case "select" -> keuze = naam;
                case "option" -> {
                    if (attributen.containsKey("selected")) {
                        velden.put(keuze, attributen.getOrDefault("value", ""));
                    }
                }
                case "textarea" ->
                    velden.put(naam, gewoon(inhoud.substring(tag.end(), inhoud.indexOf('<', tag.end()))));
                default -> zet(naam, attributen, velden, knoppen);
            }
        }
        velden.remove(null);
        return new Httpformulier(id, velden, knoppen);
    }

    private static void zet(
            String naam, Map<String, String> attributen, Map<String, String> velden, List<String> knoppen) {
        switch (attributen.getOrDefault("type", "submit").toLowerCase(Locale.ROOT)) {
            case "submit" -> knoppen.add(naam);
            case "checkbox", "radio" -> {
                if (attributen.containsKey("checked")) {
                    velden.put(naam, attributen.getOrDefault("value", "on"));
                }
            }
            case "button" -> {
                // Does nothing without a script.
            }
            default -> velden.put(naam, attributen.getOrDefault("value", ""));
        }
    }

    private static Map<String, String> attributen(String tekst) {
        Map<String, String> gevonden = new HashMap<>();
        Matcher attribuut = ATTRIBUUT.matcher(tekst);
        while (attribuut.find()) {
            gevonden.put(attribuut.group(1), attribuut.group(2) == null ? "" : gewoon(attribuut.group(2)));
        }
        return gevonden;
    }

    private static String gewoon(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** @return what is sent with some of the fields filled in otherwise */
    Map<String, String> met(Map<String, String> anders) {
        Map<String, String> alles = new LinkedHashMap<>(velden);
        alles.putAll(anders);
        return alles;
    }

    /** @return what is sent by one of its buttons, when all that is still empty is filled in */
    Map<String, String> ingevuld(String knop, String dag) {
        Map<String, String> alles = new LinkedHashMap<>(velden);
        alles.replaceAll((naam, waarde) ->
                waarde.isEmpty() ? naam.matches(".*(dag|datum|tot|op)") ? dag : "Dat is zo gezegd." : waarde);
        alles.put(knop, knop);
        return alles;
    }
}
