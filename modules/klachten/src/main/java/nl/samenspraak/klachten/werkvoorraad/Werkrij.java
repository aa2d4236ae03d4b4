package nl.samenspraak.klachten.werkvoorraad;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * What a list reads of a klacht.
 *
 * @param id the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param aard code of its nature, or {@code null}
 * @param termijn the term that ends first, or {@code null}
 * @param uiterlijk the last day of that term, or {@code null}
 * @param status how far it is
 * @param afdoening how it ended, or {@code null}
 * @param nawerk whether something is left to be done after its end
 * @param behandelaarsleutel who handles it, or {@code null}
 * @param onderwerp what it is about; {@code null} outside one's own list
 * @param klager the name of who complains; {@code null} outside one's own list, and of an anonymous klager
 * @param persoon who that is in the register, or {@code null}
 */
public record Werkrij(
        KlachtId id,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        String aard,
        Klachttermijnsoort termijn,
        LocalDate uiterlijk,
        Klachtstatus status,
        Afdoening afdoening,
        boolean nawerk,
        String behandelaarsleutel,
        String onderwerp,
        String klager,
        PersoonId persoon) {

    /** @return whether it is of a colleague of this user, and asks for work */
    public boolean vanCollega(UUID gebruiker) {
        return (status.open() || nawerk)
                && behandelaar().filter(wie -> !wie.equals(gebruiker)).isPresent();
    }

    /** @return who handles it, when someone does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaarsleutel).map(UUID::fromString);
    }
}
