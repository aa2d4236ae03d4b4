package nl.samenspraak.klachten.publicatie;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * What the gemeente learned is published, so it names nobody (9:12a lid 2, R-KLA-15): no number with which somebody or a klacht can be
 * found, and no address. A name in it only a reader sees; the screen says so.
 */
final class LessenNoemenNiemand {

    private static final Pattern NUMMER =
            Pattern.compile("\\d{7,}|\\b\\d{3}[. ]\\d{3}[. ]\\d{3}\\b|\\b0\\d{1,3}[ -]\\d{6,8}");
    private static final Pattern KENMERK = Pattern.compile("(?i)\\b[KM]-\\d{4}-\\d+");
    private static final Pattern EMAIL = Pattern.compile("\\S@\\S");
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

    private LessenNoemenNiemand() {}

    /**
     * @param lessen what was typed
     * @return why it cannot be published; empty when it can
     */
    public static Optional<Weigerreden> toets(String lessen) {
        if (lessen.isEmpty()) {
            return Optional.of(Weigerreden.LESSEN_ONTBREKEN);
        }
        boolean noemt = NUMMER.matcher(lessen).find()
                || KENMERK.matcher(lessen).find()
                || EMAIL.matcher(lessen).find()
                || POSTCODE.matcher(lessen).find();
        return noemt ? Optional.of(Weigerreden.LESSEN_NOEMEN_IEMAND) : Optional.empty();
    }
}
