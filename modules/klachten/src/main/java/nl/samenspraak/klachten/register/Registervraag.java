package nl.samenspraak.klachten.register;

import java.util.UUID;

/**
 * Which klachten of the register are asked for, and by whom.
 *
 * @param jaar the year of receipt
 * @param onIngedeeld whether only those are asked for that nobody has sorted completely
 * @param kijker who looks: a klacht about that user is left out (9:7); {@code null} when it is nobody, and all are counted
 */
public record Registervraag(int jaar, boolean onIngedeeld, UUID kijker) {

    /**
     * @param jaar the year of receipt
     * @param onIngedeeld whether only those are asked for that nobody has sorted completely
     * @return all of them, to be counted: a figure about a year is the same for everybody (9:12a)
     */
    public static Registervraag vanAllen(int jaar, boolean onIngedeeld) {
        return new Registervraag(jaar, onIngedeeld, null);
    }
}
