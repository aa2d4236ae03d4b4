package nl.samenspraak.toeleiding.onderzoek;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * R-TOE-39: a vraagverheldering, or what was taken for vrij toegankelijke hulp, ends as a task of the college, with a reason, or as a service for which no decision is needed, and then the client knows
 * and the helper has it before anything goes here.
 */
public final class OmlabelingKan {

    /** Where the question goes to a helper, or can turn out to be a task of the college after all (R-TOE-31). */
    private static final Set<Taaksoort> OVER_TE_DRAGEN =
            EnumSet.of(Taaksoort.VRAAGVERHELDERING, Taaksoort.VRIJ_TOEGANKELIJK);

    private OmlabelingKan() {}

    /**
     * @param toeleiding the toeleiding
     * @param gevraagd whether the question was recorded
     * @param nieuw what it turned out to be
     * @return why that cannot be; empty when it can
     */
    public static Optional<Weigerreden> toets(Toeleiding toeleiding, boolean gevraagd, NieuweOmlabeling nieuw) {
        return toeleiding.staatToe(Stap.HULPVRAAG).or(() -> {
            if (toeleiding.taaksoort().filter(OVER_TE_DRAGEN::contains).isEmpty()) {
                return Optional.of(Weigerreden.GEEN_VRAAGVERHELDERING);
            }
            if (!gevraagd) {
                return Optional.of(Weigerreden.VRAAG_ONTBREEKT);
            }
            return nieuw.naar() == null ? Optional.of(Weigerreden.KEUZE_ONTBREEKT) : volledig(nieuw);
        });
    }

    private static Optional<Weigerreden> volledig(NieuweOmlabeling nieuw) {
        return switch (nieuw.naar()) {
            case TOELEIDING -> nieuw.reden().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
            case VRIJ_TOEGANKELIJK -> overgedragen(nieuw);
            case ADVIES, VRAAGVERHELDERING -> Optional.of(Weigerreden.KEUZE_ONTBREEKT);
        };
    }

    private static Optional<Weigerreden> overgedragen(NieuweOmlabeling nieuw) {
        if (nieuw.organisatie().isEmpty()) {
            return Optional.of(Weigerreden.ORGANISATIE_ONTBREEKT);
        }
        if (!nieuw.gehoord()) {
            return Optional.of(Weigerreden.INWONER_WEET_NIET);
        }
        return nieuw.gegeven() ? Optional.empty() : Optional.of(Weigerreden.NOG_NIET_GEGEVEN);
    }
}
