package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.Rechtsstatus;

/**
 * An answer as the screen shows it. It says nothing about anyone.
 *
 * @param uitkomst whether it may
 * @param wereld with or without the Wams
 * @param artikel the citation of the article, or empty
 * @param status of the article: law or still a bill; {@code null} without one
 * @param artikelregel number of the rule that names the article
 * @param voorwaarden what must be so
 * @param doorgeven what goes for passing on
 * @param zin the sentence for the client
 * @param watWel what can be done instead
 * @param regels the rules it rests on, the one that decides first
 * @param waarborgen what is asked whichever rule opens it, as rules
 * @param ook the articles that those rest on, beside the article itself
 */
public record DeelantwoordView(
        Deeluitkomst uitkomst,
        Wamswereld wereld,
        String artikel,
        Rechtsstatus status,
        int artikelregel,
        List<Voorwaarderij> voorwaarden,
        List<Voorwaarderij> doorgeven,
        String zin,
        String watWel,
        List<Deelregel> regels,
        List<Deelregel> waarborgen,
        List<Deelartikel> ook) {

    /**
     * @param antwoord an answer
     * @return the same for a screen
     */
    public static DeelantwoordView van(Deelantwoord antwoord) {
        return new DeelantwoordView(
                antwoord.uitkomst(),
                antwoord.wereld(),
                antwoord.artikel().map(Deelartikel::aanhaling).orElse(""),
                antwoord.artikel().map(Deelartikel::status).orElse(null),
                antwoord.artikelregel(),
                rijen(antwoord.voorwaarden()),
                rijen(antwoord.doorgeven()),
                antwoord.zin(),
                antwoord.watWel(),
                antwoord.regels(),
                antwoord.waarborgen(),
                antwoord.ook());
    }

    private static List<Voorwaarderij> rijen(Map<Deelvoorwaarde, Integer> eisen) {
        return eisen.entrySet().stream()
                .map(eis -> new Voorwaarderij(eis.getKey(), eis.getValue()))
                .toList();
    }
}
