package nl.samenspraak.klachten.voegen;

import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whether two klachten are of one klager. Every klager is heard, gets each letter and an oordeel of his own (9:10, 9:12): who shares a house or a
 * surname with another is another, and who complains for somebody else complains as that one (2:1).
 */
final class ZelfdeKlager {

    private ZelfdeKlager() {}

    /**
     * @param een who complains in the one
     * @param ander who complains in the other
     * @param gezegd whether who handles them says that it is the same klager
     * @return why they are not joined; empty when they are of one klager
     */
    static Optional<Weigerreden> toets(Klager een, Klager ander, boolean gezegd) {
        if (zijnTwee(een, ander)) {
            return Optional.of(Weigerreden.VOEGEN_ANDERE_KLAGER);
        }
        if (staatVast(een, ander)) {
            return Optional.empty();
        }
        if (!Naamgelijkenis.lijken(een.naam(), ander.naam())) {
            return Optional.of(Weigerreden.VOEGEN_ANDERE_KLAGER);
        }
        return gezegd ? Optional.empty() : Optional.of(Weigerreden.VOEGEN_KLAGER_ONZEKER);
    }

    /**
     * @param een who complains in the one
     * @param ander who complains in the other
     * @return whether it is known without anybody saying so: the same person in the register, or the same name with something else of his own
     */
    static boolean staatVast(Klager een, Klager ander) {
        boolean persoon = een.bekendAls().isPresent() && een.bekendAls().equals(ander.bekendAls());
        return persoon || letters(een.naam()).equals(letters(ander.naam())) && delenIets(een, ander);
    }

    private static boolean zijnTwee(Klager een, Klager ander) {
        boolean anderePersoon = een.bekendAls().isPresent()
                && ander.bekendAls().isPresent()
                && !een.bekendAls().equals(ander.bekendAls());
        return een.anoniem()
                || ander.anoniem()
                || anderePersoon
                || !letters(een.namens().orElse(""))
                        .equals(letters(ander.namens().orElse("")));
    }

    private static boolean delenIets(Klager een, Klager ander) {
        boolean email = !een.email().isEmpty() && een.email().equalsIgnoreCase(ander.email());
        boolean telefoon = een.telefoon() != null && een.telefoon().equals(ander.telefoon());
        boolean adres = een.heeftPostadres()
                && ander.heeftPostadres()
                && Naamgelijkenis.plat(een.adres()).equals(Naamgelijkenis.plat(ander.adres()))
                && Naamgelijkenis.plat(een.plaats()).equals(Naamgelijkenis.plat(ander.plaats()));
        return email || telefoon || adres;
    }

    private static String letters(String naam) {
        return Naamgelijkenis.plat(naam).replaceAll("[^\\p{L}]", "");
    }
}
