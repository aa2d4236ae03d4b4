package nl.samenspraak.toeleiding.deling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds shares by words. */
final class Delingzoeker {

    private Delingzoeker() {}

    /**
     * @param delingen shares
     * @param zoek words, or empty
     * @return those in which every word stands
     */
    static List<DelingView> past(List<DelingView> delingen, String zoek) {
        List<String> woorden = Arrays.stream(zoek.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
        return delingen.stream()
                .filter(deling -> {
                    String alles = String.join(
                                    " ",
                                    deling.zin(),
                                    deling.met().persoon(),
                                    Delingteksten.van("stand." + deling.stand()))
                            .toLowerCase(Locale.ROOT);
                    return woorden.stream().allMatch(alles::contains);
                })
                .toList();
    }
}
