package nl.samenspraak.meting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All turns of all trials on one database, and the medians of their rounds. */
final class Meetreeks {

    private final Map<Sleutel, List<Beurt>> beurten = new LinkedHashMap<>();

    private record Sleutel(Proef proef, int klanten) {}

    void voegToe(Proef proef, int klanten, Beurt beurt) {
        beurten.computeIfAbsent(new Sleutel(proef, klanten), nieuw -> new ArrayList<>())
                .add(beurt);
    }

    /** @return the median of a measure over the rounds */
    double mediaan(Proef proef, int klanten, ToDoubleFunction<Beurt> maat) {
        return Spreiding.van(beurten(proef, klanten).stream().mapToDouble(maat)).mediaan();
    }

    /** @return how two trials compare, round by round, because those were measured next to each other */
    Spreiding verhouding(Proef teller, Proef noemer, int klanten, ToDoubleFunction<Beurt> maat) {
        List<Beurt> boven = beurten(teller, klanten);
        List<Beurt> onder = beurten(noemer, klanten);
        return Spreiding.van(IntStream.range(0, boven.size())
                .mapToDouble(ronde -> maat.applyAsDouble(boven.get(ronde)) / maat.applyAsDouble(onder.get(ronde))));
    }

    private List<Beurt> beurten(Proef proef, int klanten) {
        return beurten.get(new Sleutel(proef, klanten));
    }
}
