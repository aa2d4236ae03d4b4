package nl.samenspraak.klachten.klager;

import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klacht.Klacht;

/**
 * Which klachten of one klager are asked for, and by whom: a klacht about whoever asks is not among them (9:7).
 *
 * @param sleutels what every klacht of this klager has one of; may be empty
 * @param persoon who it is in the register, or {@code null}
 * @param naam the name that was given, for klachten of who may be the same; empty when that is not asked for
 * @param behalve the klacht from which the others are asked for; {@code null} when there is none yet
 * @param kijker who asks
 */
public record Klagervraag(Set<String> sleutels, PersoonId persoon, String naam, KlachtId behalve, UUID kijker) {

    /**
     * @param klacht a klacht
     * @param kijker who asks
     * @return the question for the other klachten of its klager
     */
    public static Klagervraag anderen(Klacht klacht, UUID kijker) {
        return new Klagervraag(
                klacht.klagersleutel().map(Set::of).orElse(Set.of()),
                klacht.klager().bekendAls().orElse(null),
                klacht.klager().naam(),
                klacht.id(),
                kijker);
    }
}
