package nl.samenspraak.klachten.maatregelen;

import java.util.List;

/** How far a measure is that was taken because of a klacht. */
public enum Maatregelstand {
    OPEN,
    GEDAAN,
    /** It will not be done; the remark says why. */
    VERVALLEN;

    /** @return how a measure can end */
    public static List<Maatregelstand> einden() {
        return List.of(GEDAAN, VERVALLEN);
    }
}
