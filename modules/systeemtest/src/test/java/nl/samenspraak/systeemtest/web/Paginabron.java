package nl.samenspraak.systeemtest.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it came, for who reads it without a browser.
 *
 * @param html its source
 * @param naar where the answer leads to instead; empty when it is the page itself
 */
record Paginabron(String html, String naar) {

    static final String TOESTAND = "jakarta.faces.ViewState";

    private static final Pattern FORMULIER = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern VELD =
            Pattern.compile("<(input|button)\\b[^>]*>|<(select|textarea)\\b[^>]*>(.*?)</\\2>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\bid=\"([\\w:-]+)\"");
    private static final Pattern VERWIJZING = Pattern.compile("\\bhref=\"(/[\\w/-]+\\.xhtml\\?[^\"#]+)\"");
    private static final Pattern WIE = Pattern.compile("data-wie=\"([^\"]*)\"");
    private static final Pattern OPTIE = Pattern.compile("<option\\b[^>]*>");

    /** @return the ids of its parts */
    List<String> kenmerken() {
        return alle(ID, html);
    }

    /** @return the addresses in it that say more than a path */
    List<String> verwijzingen() {
        return alle(VERWIJZING, html).stream()
                .map(Paginabron::ontcijfer)
                .filter(adres -> !adres.startsWith("/jakarta.faces.resource/"))
                .toList();
    }

    /** @return who wears which pet; empty when the page does not say so */
    String wie() {
        return alle(WIE, html).stream().findFirst().orElse("");
    }

    List<Formulier> formulieren() {
        List<Formulier> gevonden = new ArrayList<>();
        Matcher bron = FORMULIER.matcher(html);
        while (bron.find()) {
            gevonden.add(formulier(bron.group()));
        }
        return gevonden;
    }

    private static Formulier formulier(String bron) {
        Map<String, String> velden = new LinkedHashMap<>();
        Map<String, String> aangeboden = new LinkedHashMap<>();
        List<String> knoppen = new ArrayList<>();
        Matcher veld = VELD.matcher(bron);
        while (veld.find()) {
            String element = veld.group(1) == null ? veld.group(2) : veld.group(1);
            String begin = veld.group().substring(0, veld.group().indexOf('>') + 1);
            String naam = kenmerk("name", begin);
            String type = kenmerk("type", begin);
            if (naam.isEmpty()) {
                continue;
            }
            if (type.equals("submit")) {
                knoppen.add(naam);
            } else if (element.equals("select")) {
                velden.put(naam, gekozen(veld.group(3)));
            } else if (element.equals("textarea")) {
                velden.put(naam, ontcijfer(veld.group(3).strip()));
            } else if (!type.equals("checkbox") && !type.equals("radio") || begin.contains(" checked")) {
                velden.put(naam, ontcijfer(kenmerk("value", begin)));
            } else {
                aangeboden.put(naam, ontcijfer(kenmerk("value", begin)));
            }
        }
        aangeboden.forEach(velden::putIfAbsent);
        return new Formulier(velden, knoppen);
    }

    private static String gekozen(String opties) {
        String keuze = "";
        Matcher optie = OPTIE.matcher(opties);
        while (optie.find()) {
            if (keuze.isEmpty() || optie.group().contains(" selected")) {
                keuze = ontcijfer(kenmerk("value", optie.group()));
            }
        }
        return keuze;
    }

    private static String kenmerk(String naam, String begin) {
        return alle(Pattern.compile("\\s" + naam + "=\"([^\"]*)\""), begin).stream()
                .findFirst()
                .orElse("");
    }

    private static List<String> alle(Pattern patroon, String tekst) {
        Set<String> gevonden = new LinkedHashSet<>();
        Matcher treffer = patroon.matcher(tekst);
        while (treffer.find()) {
            gevonden.add(treffer.group(1));
        }
        return List.copyOf(gevonden);
    }

    private static String ontcijfer(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /**
     * A form as a browser would send it; of a choice that nobody made, the last.
     *
     * @param velden what it sends, whichever button is pressed
     * @param knoppen its buttons
     */
    record Formulier(Map<String, String> velden, List<String> knoppen) {

        /** @return whether it is the one in the frame of every page, to change pet or sign out */
        boolean isVanHetFrame() {
            return velden.containsKey("petkeuze");
        }
    }
}
