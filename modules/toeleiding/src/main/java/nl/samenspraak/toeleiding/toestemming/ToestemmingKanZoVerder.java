package nl.samenspraak.toeleiding.toestemming;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be said after what (R-TOE-20). A no is not asked again: only a client who comes back to it of his own accord can still say yes, and then
 * it is recorded how that came.
 */
final class ToestemmingKanZoVerder {

    private static final Set<Toestemmingstand> EEN_JA =
            EnumSet.of(Toestemmingstand.MONDELING, Toestemmingstand.GETEKEND);

    private ToestemmingKanZoVerder() {}

    /**
     * @param van how it stands
     * @return how it can stand next
     */
    static Set<Toestemmingstand> na(Toestemmingstand van) {
        return switch (van) {
            case GEVRAAGD ->
                EnumSet.of(Toestemmingstand.MONDELING, Toestemmingstand.GETEKEND, Toestemmingstand.GEWEIGERD);
            case MONDELING ->
                EnumSet.of(Toestemmingstand.BEVESTIGD, Toestemmingstand.GETEKEND, Toestemmingstand.INGETROKKEN);
            case BEVESTIGD -> EnumSet.of(Toestemmingstand.GETEKEND, Toestemmingstand.INGETROKKEN);
            case GETEKEND -> EnumSet.of(Toestemmingstand.INGETROKKEN);
            case GEWEIGERD, INGETROKKEN -> EEN_JA;
            case VERLOPEN ->
                EnumSet.of(
                        Toestemmingstand.GEVRAAGD,
                        Toestemmingstand.MONDELING,
                        Toestemmingstand.GETEKEND,
                        Toestemmingstand.GEWEIGERD);
        };
    }

    /** @return whether it has to be recorded how the client came back to it */
    static boolean vraagtToelichting(Toestemmingstand van, Toestemmingstand naar) {
        return van.isNee() && naar.geldt();
    }
}
