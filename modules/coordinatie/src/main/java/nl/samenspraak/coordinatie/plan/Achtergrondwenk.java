package nl.samenspraak.coordinatie.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;

/**
 * R-COO-18: a plan says who does what and when, not what it comes from. A sentence that seems to say that, gets a hint; whoever writes decides.
 *
 * @param woorden with which a word begins by which such a sentence is known, in small letters
 * @param lang from how many characters a remark is long
 */
public record Achtergrondwenk(List<String> woorden, int lang) {

    private static final String EINDE_VAN_EEN_ZIN = "(?<=[.!?])\\s+";

    public Achtergrondwenk {
        woorden = List.copyOf(woorden);
    }

    /**
     * @param tekst what somebody writes, or {@code null}
     * @return the sentences in it that seem to be background
     */
    public List<String> zinnen(String tekst) {
        return zinnenVan(tekst).filter(this::isAchtergrond).toList();
    }

    /**
     * @param tekst what somebody writes, or {@code null}
     * @return the same without those sentences
     */
    public String zonder(String tekst) {
        return zinnenVan(tekst).filter(zin -> !isAchtergrond(zin)).collect(Collectors.joining(" "));
    }

    /**
     * @param tekst what somebody writes, or {@code null}
     * @return whether it is longer than a remark in a plan needs to be
     */
    public boolean isLang(String tekst) {
        return tekst != null && tekst.length() > lang;
    }

    private static Stream<String> zinnenVan(String tekst) {
        return tekst == null || tekst.isBlank()
                ? Stream.of()
                : Arrays.stream(tekst.strip().split(EINDE_VAN_EEN_ZIN));
    }

    private boolean isAchtergrond(String zin) {
        List<String> gezegd = List.of(zin.toLowerCase(Nederlands.TAAL).split("[^\\p{L}]+"));
        return woorden.stream().anyMatch(woord -> gezegd.stream().anyMatch(deel -> deel.startsWith(woord)));
    }
}
