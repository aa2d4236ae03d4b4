package nl.samenspraak.klachten.behandelen;

import java.util.UUID;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;

/**
 * Somebody who may do something in a klacht, and may be called like the one it is about.
 *
 * @param account the account, or {@code null} of somebody who was only named
 * @param naam the name
 */
public record Naamgenoot(UUID account, String naam) {

    /** Whether what was said of the one was said of the other. */
    boolean is(Naamgenoot ander) {
        return account == null && ander.account == null
                ? Naamgelijkenis.plat(naam).equals(Naamgelijkenis.plat(ander.naam))
                : account != null && account.equals(ander.account);
    }
}
