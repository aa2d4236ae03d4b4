package nl.samenspraak.kern;

/** What every typed text goes through before it becomes part of a value. */
final class Tekst {

    private Tekst() {}

    /**
     * @param invoer what was typed, or {@code null}
     * @return the text without spaces around it and with single spaces inside it; empty for {@code null}
     */
    static String opgeschoond(String invoer) {
        return invoer == null ? "" : invoer.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
