package nl.samenspraak.zaak.nummer;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How the numbers of one kind of case look: a letter, the year and a place in it, as in "M-2026-000123". People say them on the phone and read them
 * on letters, so they are read as people type them.
 *
 * @param letter with which every number begins
 * @param naam what such a number is called in a sentence, for instance "meldingnummer"
 */
public record Nummervorm(char letter, String naam) implements Serializable {

    private static final int LANGSTE = 100;
    /** Without anything between year and place only with the letter: ten digits alone are a telephone number. */
    private static final Pattern GETYPT = Pattern.compile(
            "(?<letter>[A-Za-z])?[- ]?(?<jaar>\\d{4})(?:[- ](?<plaats>\\d{1,12})|(?<=[A-Za-z][- ]?\\d{4})(?<aaneen>\\d{6,12}))");

    /** No name, no telephone number and no date is that short a number. */
    private static final Pattern PLAATS = Pattern.compile("(?!0+$)\\d{1,6}");

    /**
     * @param nummer a number in full
     * @throws IllegalArgumentException when it is none of this kind
     */
    public void eis(String nummer) {
        if (nummer == null || !nummer.matches(letter + "-\\d{4}-\\d{6,12}")) {
            throw new IllegalArgumentException("Geen " + naam);
        }
    }

    /**
     * @param jaar the year in which the case began
     * @param volgnummer its place within that year, from 1
     * @return the number
     */
    public String van(int jaar, long volgnummer) {
        return "%s-%04d-%06d".formatted(letter, jaar, volgnummer);
    }

    /**
     * Reads a number as people type it: in small letters, with spaces around it, without the letter or the zeros at the front.
     *
     * @param tekst what was typed, or {@code null}
     * @return the number in full; empty when it cannot be one of this kind
     */
    public Optional<String> lees(String tekst) {
        Matcher delen = GETYPT.matcher(Invoer.regel(tekst, LANGSTE));
        if (!delen.matches() || !isLetter(delen.group("letter"))) {
            return Optional.empty();
        }
        String plaats = delen.group("plaats") == null ? delen.group("aaneen") : delen.group("plaats");
        return Optional.of(van(Integer.parseInt(delen.group("jaar")), Long.parseLong(plaats)));
    }

    /**
     * Reads also what people say of a number on the phone: its place alone is one of this year.
     *
     * @param tekst what was typed, or {@code null}
     * @param jaar the current year
     * @return the number in full; empty when it cannot be one of this kind
     */
    public Optional<String> lees(String tekst, int jaar) {
        String regel = Invoer.regel(tekst, LANGSTE);
        return PLAATS.matcher(regel).matches() ? Optional.of(van(jaar, Long.parseLong(regel))) : lees(tekst);
    }

    private boolean isLetter(String getypt) {
        return getypt == null || Character.toUpperCase(getypt.charAt(0)) == letter;
    }

    /**
     * Reads a number as people type it, where there has to be one.
     *
     * @param tekst what was typed, or {@code null}
     * @return the number in full
     * @throws OngeldigeWaarde when it is none of this kind
     */
    public String getypt(String tekst) {
        return lees(tekst)
                .orElseThrow(
                        () -> new OngeldigeWaarde("Vul een " + naam + " in, bijvoorbeeld " + letter + "-2026-000123."));
    }
}
