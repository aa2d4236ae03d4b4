package nl.samenspraak.toegang.zegel;

import java.time.Instant;
import java.util.List;

/**
 * How the seal is, as the FG sees it.
 *
 * @param grootte how many lines are sealed
 * @param wortel the root over them; {@code null} when nothing is sealed
 * @param laatste when the last checkpoint was made; {@code null} likewise
 * @param sinds when the first one was made; {@code null} likewise
 * @param achterSinds since when lines wait that should have been sealed; {@code null} when sealing keeps up
 * @param anker whether checkpoints are kept on another disk
 * @param toetssleutel with which key anybody checks a checkpoint
 * @param meldingen what is wrong, in Dutch
 * @param nazicht the last check; {@code null} when nobody asked for one
 */
public record ZegelstandView(
        long grootte,
        String wortel,
        Instant laatste,
        Instant sinds,
        Instant achterSinds,
        boolean anker,
        String toetssleutel,
        List<String> meldingen,
        NazichtView nazicht) {

    /** @return whether anything is wrong that somebody has to look at */
    public boolean isMis() {
        return achterSinds != null || !meldingen.isEmpty();
    }
}
