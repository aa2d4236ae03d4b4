package nl.samenspraak.klachten.indeling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * To whom a klacht went that did not belong here, and why, as one line of its timeline.
 *
 * @param naam who got it
 * @param adres where that one is, in one line, or empty
 * @param reden why
 */
public record Doorzendbericht(String naam, String adres, String reden) {

    private static final String NAAR = "Naar ";
    private static final String OMDAT = ": ";
    private static final String OP = " [";
    private static final String SLOT = "]";

    /** @return the line of the timeline */
    public String regel() {
        return NAAR + naam + (adres.isEmpty() ? "" : OP + adres + SLOT) + OMDAT + reden;
    }

    /**
     * A part of it may be for one and a part for another: each of them has to get it, and the klager reads of all of them.
     *
     * @param klacht a klacht
     * @return everybody to whom it, or a copy of it, went, the first first, each once with why it went there last; nobody when it did not go, or
     *     came back
     */
    public static List<Doorzendbericht> van(Klacht klacht) {
        Map<String, Doorzendbericht> naar = new LinkedHashMap<>();
        klacht.feiten().stappen().stream()
                .filter(Doorzendbericht::isDoorzending)
                .map(Doorzendbericht::van)
                .forEach(bericht -> naar.put(bericht.naam(), bericht));
        return List.copyOf(naar.values());
    }

    /** @return the line of the timeline as it is read */
    public String inWoorden() {
        return NAAR
                + naam
                + (adres.isEmpty() ? "" : ", op het adres " + adres)
                + (reden.isEmpty() ? "" : OMDAT + reden);
    }

    /** @return the lines below the name on an envelope */
    public List<String> adresregels() {
        return Arrays.stream(adres.split(","))
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    /**
     * @param tekst what was typed of a name or an address
     * @return the same without what keeps the parts of the line apart
     */
    public static String schoon(String tekst) {
        return tekst.replace(OMDAT, " ").replace('[', '(').replace(']', ')');
    }

    /**
     * @param stap something that happened
     * @return whether with it a klacht, or a copy, went to somebody else
     */
    public static boolean isDoorzending(Klachtstap stap) {
        return stap.soort() == Klachtstapsoort.DOORGEZONDEN || stap.soort() == Klachtstapsoort.KOPIE_DOORGEZONDEN;
    }

    /**
     * A private body gets it only when the klager agreed (9:1 lid 2).
     *
     * @param klacht a klacht
     * @return how often it, or a copy of it, went to a bestuursorgaan, for which that is not asked (2:3)
     */
    public static long naarOverheid(Klacht klacht) {
        return tel(klacht, Doorzendbericht::isDoorzending) - goedgevonden(klacht);
    }

    /**
     * @param klacht a klacht
     * @return how often it, or a copy of it, went to a private body because the klager agreed
     */
    public static long goedgevonden(Klacht klacht) {
        return tel(klacht, stap -> stap.soort() == Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN);
    }

    /**
     * @param klacht a klacht
     * @return whether it, or a copy of it, went to private bodies only
     */
    public static boolean isAlleenGoedgevonden(Klacht klacht) {
        return goedgevonden(klacht) > 0 && naarOverheid(klacht) == 0;
    }

    private static long tel(Klacht klacht, Predicate<Klachtstap> welke) {
        return klacht.feiten().stappen().stream().filter(welke).count();
    }

    /**
     * @param stap a step with which it, or a copy, went to somebody else
     * @return to whom, and why
     */
    public static Doorzendbericht van(Klachtstap stap) {
        String[] delen = stap.toelichting().replaceFirst("^" + NAAR, "").split(OMDAT, 2);
        String[] wie = delen[0].split(Pattern.quote(OP), 2);
        return new Doorzendbericht(
                wie[0], wie.length > 1 ? wie[1].replaceFirst(SLOT + "$", "") : "", delen.length > 1 ? delen[1] : "");
    }
}
