package nl.samenspraak.brieven;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All of Unicode, halves of signs and signs that do not exist included, by general category. */
final class Unicode {

    private static final Map<Integer, List<Integer>> SOORTEN = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .boxed()
            .collect(Collectors.groupingBy(Character::getType));
    private static final List<Integer> VOLGORDE =
            SOORTEN.keySet().stream().sorted().toList();
    private static final String OPMAAK = "<>&\"'={};\\";

    private Unicode() {}

    /** Every sign that stands on another: all combining classes are among them. */
    static List<Integer> streepjes() {
        return IntStream.of(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK)
                .boxed()
                .flatMap(soort -> SOORTEN.get(soort).stream())
                .toList();
    }

    /** Signs at random: every category as often as another, and now and then one that means something in markup. */
    static String greep(Random toeval, int lengte) {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < lengte; i++) {
            List<Integer> soort = SOORTEN.get(VOLGORDE.get(toeval.nextInt(VOLGORDE.size())));
            uit.appendCodePoint(soort.get(toeval.nextInt(soort.size())));
            if (toeval.nextInt(4) == 0) {
                uit.append(OPMAAK.charAt(toeval.nextInt(OPMAAK.length())));
            }
        }
        return uit.toString();
    }

    /** Every sign there is, and what is none, with a tag's end before it; of ideographs and private signs only the first planes. */
    static List<String> alles() {
        int stuk = 0x1000;
        return IntStream.range(0, 0x20000 / stuk)
                .mapToObj(deel -> IntStream.range(deel * stuk, (deel + 1) * stuk)
                        .mapToObj(teken -> ">" + Character.toString(teken))
                        .collect(Collectors.joining()))
                .toList();
    }
}
