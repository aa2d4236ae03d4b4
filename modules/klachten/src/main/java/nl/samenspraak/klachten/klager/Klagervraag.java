package nl.samenspraak.klachten.klager;

import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;

/**
 * Which klachten of one klager are asked for, and by whom: a klacht about whoever asks is not among them (9:7).
 *
 * @param sleutels what every klacht of this klager has one of; may be empty
 * @param persoon who it is in the register, or {@code null}
 * @param zoals what was given, for klachten of who gave the same name, address, telephone number or e-mail address and so may be the same; {@code
 *     null} when that is not asked for
 * @param behalve the klacht from which the others are asked for; {@code null} when there is none yet
 * @param kijker who asks
 */
public record Klagervraag(Set<String> sleutels, PersoonId persoon, Klager zoals, KlachtId behalve, UUID kijker) {

    /**
     * @param klacht a klacht
     * @param kijker who asks
     * @return the question for the other klachten of its klager
     */
    public static Klagervraag anderen(Klacht klacht, UUID kijker) {
        return new Klagervraag(
                klacht.klagersleutel().map(Set::of).orElse(Set.of()),
                klacht.klager().bekendAls().orElse(null),
                klacht.klager(),
                klacht.id(),
                kijker);
    }
}
