package nl.samenspraak.klachten.verdelen;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whoever is named in the words of a klacht may be the one it is about, without anybody having said whose account that is (9:7; R-KLA-05).
 * Two people may be called the same, so it is a question to whoever takes it up and no prohibition.
 */
final class WieGenoemdWordtDenktNa {

    private WieGenoemdWordtDenktNa() {}

    /**
     * @param klacht a klacht
     * @param naam the name of whoever wants to take it up
     * @return that it names somebody called like that; empty when it does not
     */
    public static Optional<Weigerreden> toets(Klacht klacht, String naam) {
        return Naamgelijkenis.lijken(naam, tekst(klacht)) ? Optional.of(Weigerreden.NAAM_GENOEMD) : Optional.empty();
    }

    private static String tekst(Klacht klacht) {
        Stream<String> gedragingen = klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.beklaagde().account() == null)
                .flatMap(gedraging -> Stream.of(
                        gedraging.omschrijving(), gedraging.beklaagde().weergave()));
        return Stream.concat(Stream.of(klacht.onderwerp(), klacht.inhoud(), klacht.gebeurd()), gedragingen)
                .collect(Collectors.joining(" "));
    }
}
