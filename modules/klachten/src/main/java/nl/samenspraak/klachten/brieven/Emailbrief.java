package nl.samenspraak.klachten.brieven;

import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;

/**
 * A letter that went by e-mail.
 *
 * @param klacht the number of the klacht
 * @param brief the letter
 * @param post the notice by e-mail
 */
public record Emailbrief(String klacht, UUID brief, UUID post) {

    Klachtnummer nummer() {
        return new Klachtnummer(klacht);
    }
}
