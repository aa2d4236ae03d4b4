package nl.samenspraak.brieven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes parts of a text as XHTML. Whatever comes in is text: it is made printable and then escaped, always, and in that order. */
final class Opmaak {

    private static final Pattern PLEK = Pattern.compile("\\{(\\w+)}");
    /** The number of a case, which is read out on the phone: it does not break at its hyphens. */
    private static final Pattern NUMMER = Pattern.compile("\\b[A-Z]-\\d{4}-\\d{6}\\b");

    private static final Pattern WOORD = Pattern.compile("[^ \\n]+");
    private static final String BLAD = bron("blad.xhtml");
    private static final String STIJL = bron("blad.css");

    private final StringBuilder uit = new StringBuilder();

    /** A whole page, from the template. */
    static String blad(String soort, String titel, Briefhoofd hoofd, String vervolgkop, String inhoud) {
        Map<String, String> delen = Map.of(
                "titel", veilig(titel),
                "auteur", veilig(hoofd.gemeente()),
                "stijl", ontsnap(vul(STIJL, Map.of("kleur", kleur(hoofd), "vervolgkop", cssTekst(vervolgkop)))),
                "soort", soort,
                "inhoud", inhoud);
        return vul(BLAD, delen);
    }

    /** Text between tags, with a class unless it is empty; nothing at all for text of which nothing is printed. */
    Opmaak stuk(String tag, String klasse, String tekst) {
        if (!Letters.drukbaar(tekst).isBlank()) {
            begin(tag, klasse).tekst(tekst).eind(tag);
        }
        return this;
    }

    Opmaak begin(String tag, String klasse) {
        uit.append('<').append(tag);
        if (!klasse.isEmpty()) {
            uit.append(" class=\"").append(klasse).append('"');
        }
        uit.append('>');
        return this;
    }

    Opmaak eind(String tag) {
        uit.append("</").append(tag).append('>');
        return this;
    }

    Opmaak tekst(String tekst) {
        String drukbaar = Letters.drukbaar(tekst);
        uit.append(WOORD.matcher(drukbaar)
                .replaceAll((MatchResult woord) -> Matcher.quoteReplacement(woord(woord.group())))
                .replace("\n", "<br/>"));
        return this;
    }

    /** The whole word, so that its letters match. */
    private static String woord(String drukbaar) {
        if (Letters.isBreed(drukbaar)) {
            return span("breed", drukbaar);
        }
        return NUMMER.matcher(drukbaar).find() ? span("heel", drukbaar) : ontsnap(drukbaar);
    }

    private static String span(String klasse, String woord) {
        return "<span class=\"" + klasse + "\">" + ontsnap(woord) + "</span>";
    }

    Opmaak regels(String klasse, List<String> regels) {
        return stuk("p", klasse, String.join("\n", regels));
    }

    Opmaak delen(List<Tekstdeel> delen) {
        delen.forEach(this::deel);
        return this;
    }

    private void deel(Tekstdeel deel) {
        if (deel instanceof Tekstdeel.Kop kop) {
            stuk("h2", "", kop.tekst());
        } else if (deel instanceof Tekstdeel.Alinea alinea) {
            stuk("p", "", alinea.tekst());
        } else if (deel instanceof Tekstdeel.Opsomming lijst) {
            String tag = lijst.genummerd() ? "ol" : "ul";
            begin(tag, "");
            lijst.punten().forEach(punt -> stuk("li", "", punt));
            eind(tag);
        } else if (deel instanceof Tabel tabel) {
            tabel(tabel);
        }
    }

    private void tabel(Tabel tabel) {
        stuk("h2", "", tabel.titel());
        uit.append("<table><thead><tr>");
        for (Tabel.Kolom kolom : tabel.kolommen()) {
            uit.append("<th scope=\"col\"").append(klasse(kolom)).append('>');
            tekst(kolom.naam()).eind("th");
        }
        uit.append("</tr></thead><tbody>");
        tabel.rijen().forEach(rij -> rij(tabel, rij));
        uit.append("</tbody></table>");
        stuk("p", "toelichting", tabel.toelichting());
    }

    private void rij(Tabel tabel, List<?> rij) {
        uit.append("<tr>");
        for (int i = 0; i < rij.size(); i++) {
            uit.append(i == 0 ? "<th scope=\"row\"" : "<td")
                    .append(klasse(tabel.kolommen().get(i)))
                    .append('>');
            tekst(Tabel.weergave(rij.get(i))).eind(i == 0 ? "th" : "td");
        }
        uit.append("</tr>");
    }

    private static String klasse(Tabel.Kolom kolom) {
        return kolom.getal() ? " class=\"getal\"" : "";
    }

    @Override
    public String toString() {
        return uit.toString();
    }

    static String veilig(String tekst) {
        return ontsnap(Letters.drukbaar(tekst));
    }

    private static String ontsnap(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The colour goes into the style sheet, so only something that can be one. */
    private static String kleur(Briefhoofd hoofd) {
        return hoofd.kleur().matches("#[0-9a-fA-F]{6}") ? hoofd.kleur() : "#000000";
    }

    private static String cssTekst(String tekst) {
        return Letters.drukbaar(tekst).replaceAll("[\\\\\"\\p{Cntrl}]", " ");
    }

    private static String vul(String sjabloon, Map<String, String> delen) {
        return PLEK.matcher(sjabloon)
                .replaceAll((MatchResult plek) ->
                        Matcher.quoteReplacement(delen.getOrDefault(plek.group(1), plek.group())));
    }

    private static String bron(String naam) {
        try (InputStream bron = Opmaak.class.getResourceAsStream(naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
