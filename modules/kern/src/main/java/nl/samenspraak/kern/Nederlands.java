package nl.samenspraak.kern;

import java.time.LocalDate;
import java.util.List;

/** Writes dates, numbers and lists the way a Dutch letter does. */
public final class Nederlands {

    private Nederlands() {}

    /** @return "30 december 2026" */
    public static String datum(LocalDate datum) {
        throw new UnsupportedOperationException();
    }

    /** @return "maandag 3 januari 2028" */
    public static String dagEnDatum(LocalDate datum) {
        throw new UnsupportedOperationException();
    }

    /** @return "zes" up to twenty, digits above */
    public static String getal(int getal) {
        throw new UnsupportedOperationException();
    }

    /** @return "a, b en c" */
    public static String opsomming(List<String> delen) {
        throw new UnsupportedOperationException();
    }
}
