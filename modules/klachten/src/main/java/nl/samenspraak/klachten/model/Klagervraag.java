package nl.samenspraak.klachten.model;

import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;

/**
 * Which klachten of one klager are asked for, and by whom: a klacht about whoever asks is not among them (9:7).
 *
 * @param sleutel the same for every klacht of this klager, or {@code null}
 * @param persoon who it is in the register, or {@code null}
 * @param behalve the klacht from which the others are asked for; {@code null} when there is none yet
 * @param kijker who asks
 */
public record Klagervraag(String sleutel, PersoonId persoon, KlachtId behalve, UUID kijker) {

    /**
     * @param klacht a klacht
     * @param kijker who asks
     * @return the question for the other klachten of its klager
     */
    public static Klagervraag anderen(Klacht klacht, UUID kijker) {
        return new Klagervraag(
                klacht.klagersleutel().orElse(null), klacht.klager().bekendAls().orElse(null), klacht.id(), kijker);
    }
}
