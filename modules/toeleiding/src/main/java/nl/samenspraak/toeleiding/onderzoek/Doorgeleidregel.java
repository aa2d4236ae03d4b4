package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;

/**
 * What became of the question of the client, as the screen shows it.
 *
 * @param loket where it goes on; empty when the client wants nothing to go on
 * @param verstuurdOp when it went there; {@code null} as long as it has to
 */
public record Doorgeleidregel(String loket, Instant verstuurdOp) implements Serializable {

    static Doorgeleidregel van(Doorgeleiding doorgeleiding) {
        return new Doorgeleidregel(
                doorgeleiding.loket(), doorgeleiding.verstuurdOp().orElse(null));
    }
}
