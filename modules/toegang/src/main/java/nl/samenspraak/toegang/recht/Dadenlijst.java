package nl.samenspraak.toegang.recht;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be done, as a code that stands in a line of the log and the words for it, as versioned reference data (R-LOG-01). The line keeps the code,
 * so that what was done can be read when the case is gone; the words are for whoever reads it, later the client too.
 */
public final class Dadenlijst {

    private static final String BESTAND = "daden.yaml";
    private static final String DAAD = "{daad}";
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*){1,2}");

    private final Map<String, String> woorden;
    private final String gevraagd;

    private Dadenlijst(Map<String, String> woorden, String gevraagd) {
        this.woorden = woorden;
        this.gevraagd = gevraagd;
    }

    /**
     * Reads {@code daden.yaml}.
     *
     * @param bestand where the reference data stand
     * @return the deeds
     * @throws OngeldigeReferentie when anything in it does not fit
     */
    public static Dadenlijst lees(Referentiebestand bestand) {
        return bestand.lees(BESTAND, blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            String gevraagd = blad.tekst("gevraagd");
            if (!gevraagd.contains(DAAD)) {
                blad.fout("gevraagd", "mist " + DAAD);
            }
            Map<String, String> woorden = new LinkedHashMap<>();
            for (Blad regel : blad.bladenMetCode("daden", Blad.LANGSTE_CODE)) {
                String code = regel.tekst("code");
                if (!CODE.matcher(code).matches()) {
                    regel.fout("code", "is niet te lezen: '" + code + "'");
                }
                woorden.put(code, regel.tekst("tekst"));
            }
            return new Dadenlijst(woorden, gevraagd);
        });
    }

    /**
     * @param daad the code of what a method does
     * @param soort which of several things it was
     * @return the code of that
     */
    public static String code(String daad, Enum<?> soort) {
        return daad + "." + soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param daad the code of what a method does; empty when its action says enough
     * @param soorten the lists of which it can be one
     * @return every code that it can leave in a line
     */
    public static Stream<String> codes(String daad, Class<?>... soorten) {
        return daad.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(daad),
                        Arrays.stream(soorten)
                                .flatMap(lijst -> Arrays.stream(lijst.getEnumConstants()))
                                .map(soort -> code(daad, (Enum<?>) soort)));
    }

    /**
     * @param code what a line of the log says that was done; {@code null} when its action says enough
     * @param gedaan whether it was done; otherwise it was only asked
     * @return that in words; the code itself when there are none for it any more, and {@code null} when it says nothing
     */
    public String woorden(String code, boolean gedaan) {
        if (code == null) {
            return null;
        }
        String tekst = woorden.getOrDefault(code, code);
        return gedaan ? tekst : gevraagd.replace(DAAD, tekst);
    }

    /** @return every code that has words */
    public Set<String> codes() {
        return woorden.keySet();
    }

    /**
     * @param gebruikt every code that the application can leave in a line
     * @throws OngeldigeReferentie when one of them has no words
     */
    public void eis(Collection<String> gebruikt) {
        Set<String> zonder = new TreeSet<>(gebruikt);
        zonder.removeAll(woorden.keySet());
        if (!zonder.isEmpty()) {
            throw new OngeldigeReferentie(
                    BESTAND, zonder.stream().map(code -> "daden mist " + code).toList());
        }
    }
}
