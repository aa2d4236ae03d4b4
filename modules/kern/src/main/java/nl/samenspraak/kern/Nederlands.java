package nl.samenspraak.kern;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes dates, numbers and lists the way a Dutch letter does. */
public final class Nederlands {

    /** The locale of everything a user reads. */
    public static final Locale TAAL = Locale.forLanguageTag("nl-NL");

    /** The clock by which Dutch legal terms run. */
    public static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", TAAL);
    private static final DateTimeFormatter DAG_EN_DATUM = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", TAAL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm 'uur'", TAAL);

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private static final List<String> GETALLEN =
            List.of(("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf"
                            + " dertien veertien vijftien zestien zeventien achttien negentien twintig")
                    .split(" "));

    private Nederlands() {}

    /**
     * @param datum a day
     * @return for instance "30 december 2026"
     */
    public static String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    /**
     * @param datum a day
     * @return with the day of the week, for instance "maandag 3 januari 2028"
     */
    public static String dagEnDatum(LocalDate datum) {
        return DAG_EN_DATUM.format(datum);
    }

    /**
     * @param moment a moment by the clock in the Netherlands
     * @return for instance "8 maart 2027 om 16.30 uur"
     */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /**
     * @param tijd a time of the day
     * @return for instance "09:30"
     */
    public static String tijd(LocalTime tijd) {
        return TIJD.format(tijd);
    }

    /**
     * @param getypt a time of the day as people type it: "9.30" or "09:30"; or {@code null}
     * @return that time; empty when it is none
     */
    public static Optional<LocalTime> leesTijd(String getypt) {
        String klok = getypt == null ? "" : getypt.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(klok.indexOf(':') == 1 ? "0" + klok : klok, TIJD));
        } catch (DateTimeParseException geenTijd) {
            return Optional.empty();
        }
    }

    /**
     * @param getal a number
     * @return in words from nul up to twintig, in digits otherwise
     */
    public static String getal(int getal) {
        return getal >= 0 && getal < GETALLEN.size() ? GETALLEN.get(getal) : Integer.toString(getal);
    }

    /**
     * @param getal a number
     * @return in digits, for instance "1.025"
     */
    public static String cijfers(long getal) {
        return NumberFormat.getIntegerInstance(TAAL).format(getal);
    }

    /**
     * @param delen the parts, at least one
     * @return for instance "a, b en c"
     */
    public static String opsomming(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste == 0 ? delen.get(0) : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }

    /**
     * @param zin a sentence or a name
     * @return the same with a capital, if it begins with a letter; "één" becomes "Eén", without an accent on the
     *     capital, and "ijsselstein" becomes "IJsselstein"
     */
    public static String hoofdletter(String zin) {
        if (zin.startsWith("één")) {
            return "E" + zin.substring(1);
        }
        if (zin.startsWith("ij")) {
            return "IJ" + zin.substring(2);
        }
        int eerste = zin.isEmpty() ? 0 : Character.charCount(zin.codePointAt(0));
        return zin.substring(0, eerste).toUpperCase(TAAL) + zin.substring(eerste);
    }
}
