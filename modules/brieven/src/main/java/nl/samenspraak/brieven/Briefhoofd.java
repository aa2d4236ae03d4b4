package nl.samenspraak.brieven;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who writes, as it stands at the head of every letter.
 *
 * @param gemeente the municipality, for instance "Gemeente Zandermeer"
 * @param post the postal address, or empty
 * @param telefoon the telephone number, or empty
 * @param email the address for e-mail, or empty
 * @param website the website, or empty
 * @param kleur the colour of the municipality, as CSS knows it, dark enough for white letters
 */
record Briefhoofd(String gemeente, String post, String telefoon, String email, String website, String kleur) {

    /** The postal address on lines of its own, and then how to reach the municipality. */
    List<String> regels() {
        Stream<String> adres = Arrays.stream(post.split(",")).map(String::strip);
        return Stream.concat(adres, Stream.of(telefoon, email, website))
                .filter(regel -> !regel.isEmpty())
                .toList();
    }
}
