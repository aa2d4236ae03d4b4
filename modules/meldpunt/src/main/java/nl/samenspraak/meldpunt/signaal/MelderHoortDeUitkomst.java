package nl.samenspraak.meldpunt.signaal;

import java.util.EnumSet;
import java.util.Set;

/**
 * A vertegenwoordiger, partner, ouder or essentiële naaste who reported someone must be told whether the officier is asked for a
 * zorgmachtiging, may disagree with "no", and is told in writing what the officier decided (R-MEL-09, R-MEL-10; Wvggz 5:2, 5:16).
 * Of an anonymous melder no relation is kept, so this never holds (R-MEL-05).
 */
public final class MelderHoortDeUitkomst {

    private static final Set<Relatie> DIERBAREN =
            EnumSet.of(Relatie.VERTEGENWOORDIGER, Relatie.PARTNER, Relatie.OUDER, Relatie.ESSENTIELE_NAASTE);

    private MelderHoortDeUitkomst() {}

    /**
     * @param melder who reported it
     * @return whether this holds for that melder
     */
    public static boolean geldt(Melder melder) {
        return geldt(melder.relatie());
    }

    /**
     * @param relatie how someone is related to the betrokkene, or {@code null} when not asked
     * @return whether this holds for a melder with that relation
     */
    public static boolean geldt(Relatie relatie) {
        return relatie != null && DIERBAREN.contains(relatie);
    }
}
