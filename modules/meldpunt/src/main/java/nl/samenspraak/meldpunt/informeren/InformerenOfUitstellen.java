package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * The betrokkene is told of the melding; postponing needs a reason and a day, after today, on which it is looked at again
 * (R-MEL-12). There is no "never".
 */
final class InformerenOfUitstellen {

    private InformerenOfUitstellen() {}

    static Optional<Weigerreden> toets(NieuweInformering nieuw, LocalDate ontvangen, LocalDate vandaag) {
        if (nieuw.keuze() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        return nieuw.keuze() == NieuweInformering.Keuze.GEINFORMEERD
                ? gedaan(nieuw, ontvangen, vandaag)
                : uitgesteld(nieuw, vandaag);
    }

    private static Optional<Weigerreden> gedaan(NieuweInformering nieuw, LocalDate ontvangen, LocalDate vandaag) {
        return nieuw.wijze() == null
                ? Optional.of(Weigerreden.WIJZE_ONTBREEKT)
                : DagKlopt.toets(nieuw.dag(), ontvangen, vandaag);
    }

    private static Optional<Weigerreden> uitgesteld(NieuweInformering nieuw, LocalDate vandaag) {
        if (nieuw.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        if (nieuw.dag() == null) {
            return Optional.of(Weigerreden.HERZIENING_ONTBREEKT);
        }
        return nieuw.dag().isAfter(vandaag) ? Optional.empty() : Optional.of(Weigerreden.HERZIENING_TE_VROEG);
    }
}
