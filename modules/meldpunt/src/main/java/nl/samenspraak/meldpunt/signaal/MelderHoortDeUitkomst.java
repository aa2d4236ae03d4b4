package nl.samenspraak.meldpunt.signaal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A vertegenwoordiger, partner, ouder or essentiële naaste who reported someone must be told whether the officier is asked for a
 * zorgmachtiging, may disagree with "no", and is told in writing what the officier decided (R-MEL-09, R-MEL-10; Wvggz 5:2, 5:16).
 * Of an anonymous melder no relation is kept, so this never holds (R-MEL-05).
 */
public final class MelderHoortDeUitkomst implements Aannameregel {

    private static final Set<Relatie> DIERBAREN =
            EnumSet.of(Relatie.VERTEGENWOORDIGER, Relatie.PARTNER, Relatie.OUDER, Relatie.ESSENTIELE_NAASTE);

    /** Code of the task of which that melder has to hear the outcome. */
    public static final String WVGGZ = "wvggz-verkennen";

    MelderHoortDeUitkomst() {}

    /** A melding with that task is not closed while its melder is on the phone: what he may then ask for, would be gone. */
    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        boolean dicht = nieuw.sluiting() != null && nieuw.taak() != null;
        return dicht && nieuw.taak().code().equals(WVGGZ) && geldt(nieuw.melder())
                ? Optional.of(Weigerreden.WVGGZ_EERST)
                : Optional.empty();
    }

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
