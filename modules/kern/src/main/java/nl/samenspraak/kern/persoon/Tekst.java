package nl.samenspraak.kern.persoon;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;

/** What typed text goes through before it becomes part of a value, and how such parts are put together again. */
final class Tekst {

    private static final String WIT = "[\\s\\u00a0]+";

    private Tekst() {}

    /**
     * @param invoer what was typed, or {@code null}
     * @return the text without control characters or spaces around it and with single spaces inside it; empty for {@code null}
     */
    public static String opgeschoond(String invoer) {
        return invoer == null
                ? ""
                : Invoer.zonderStuurtekens(invoer.replaceAll(WIT, " ")).strip();
    }

    /**
     * @param invoer what was typed, or {@code null}
     * @return the text without any spaces or control characters; empty for {@code null}
     */
    public static String zonderSpaties(String invoer) {
        return invoer == null ? "" : Invoer.zonderStuurtekens(invoer.replaceAll(WIT, ""));
    }

    /** @return the words of a text that has been cleaned up */
    public static Stream<String> woorden(String tekst) {
        return Arrays.stream(tekst.split(" ")).filter(woord -> !woord.isEmpty());
    }

    /** @return the parts that are not empty, with a space between them */
    public static String aaneen(String... delen) {
        return Arrays.stream(delen).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" "));
    }
}
