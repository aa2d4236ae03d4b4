package nl.samenspraak.klachten.verdelen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whoever is named in the words of a klacht may be the one it is about, without anybody having said whose account that is (9:7; R-KLA-05).
 * Two people may be called the same, so it is a question to whoever takes it up and no prohibition.
 */
final class WieGenoemdWordtDenktNa {

    private static final int KORTSTE = 3;

    /** Parts of names that stand in any text. */
    private static final Set<String> GEEN_NAAM =
            Set.of("van", "von", "den", "der", "des", "het", "ter", "ten", "aan", "bij", "uit", "voor", "over", "tot");

    private WieGenoemdWordtDenktNa() {}

    /**
     * @param klacht a klacht
     * @param naam the name of whoever wants to take it up
     * @return that it names somebody called like that; empty when it does not
     */
    public static Optional<Weigerreden> toets(Klacht klacht, String naam) {
        Set<String> genoemd = woorden(tekst(klacht)).collect(Collectors.toSet());
        return woorden(naam).filter(WieGenoemdWordtDenktNa::isNaam).anyMatch(genoemd::contains)
                ? Optional.of(Weigerreden.NAAM_GENOEMD)
                : Optional.empty();
    }

    /**
     * @param naam the name of a user
     * @return the parts of it by which people are called, without capitals
     */
    public static Set<String> delen(String naam) {
        return Arrays.stream(naam.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(WieGenoemdWordtDenktNa::isNaam)
                .collect(Collectors.toSet());
    }

    private static boolean isNaam(String woord) {
        return woord.length() >= KORTSTE && !GEEN_NAAM.contains(woord);
    }

    private static String tekst(Klacht klacht) {
        Stream<String> gedragingen = klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.beklaagde().account() == null)
                .flatMap(gedraging -> Stream.of(
                        gedraging.omschrijving(), gedraging.beklaagde().weergave()));
        return Stream.concat(Stream.of(klacht.onderwerp(), klacht.inhoud(), klacht.gebeurd()), gedragingen)
                .collect(Collectors.joining(" "));
    }

    /** The same word, however it is written: without capitals and without marks on letters. */
    private static Stream<String> woorden(String tekst) {
        String plat = Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plat.split("[^\\p{L}]+"));
    }
}
