package nl.samenspraak.brieven;

import java.util.Objects;

/**
 * A notice by e-mail that something is waiting for someone, and where. E-mail is a postcard: so it never says what.
 *
 * @param aan the e-mail address
 * @param onderwerp the subject
 * @param tekst the text, with the address where it is to be read
 */
public record Aankondiging(String aan, String onderwerp, String tekst) {

    public Aankondiging {
        Objects.requireNonNull(aan, "aan");
        Objects.requireNonNull(onderwerp, "onderwerp");
        Objects.requireNonNull(tekst, "tekst");
    }

    /** @return nothing of it: an address never gets printed by accident */
    @Override
    public String toString() {
        return "aankondiging";
    }
}
