package nl.samenspraak.meting;

import java.util.stream.DoubleStream;

/**
 * The median of the rounds, and how far they lie apart.
 *
 * @param laagste the lowest round
 * @param mediaan the middle one
 * @param hoogste the highest
 */
record Spreiding(double laagste, double mediaan, double hoogste) {

    static Spreiding van(DoubleStream waarden) {
        double[] gesorteerd = waarden.sorted().toArray();
        int midden = gesorteerd.length / 2;
        double mediaan =
                gesorteerd.length % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
        return new Spreiding(gesorteerd[0], mediaan, gesorteerd[gesorteerd.length - 1]);
    }
}
