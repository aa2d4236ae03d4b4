package nl.samenspraak.meldpunt.informeren;

import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * The betrokkene is told of the melding; postponing needs a ground of the law, why it holds here and not everywhere, and a day, after today and not beyond the
 * term, on which it is looked at again (R-MEL-12, R-AVG-03). Who was spoken to, cannot be called
 * out of reach, and nor can who has an address: a letter reaches him (AVG 14 lid 5, onder b). There is no "never".
 */
final class InformerenOfUitstellen {

    private InformerenOfUitstellen() {}

    static Optional<Weigerreden> toets(NieuweInformering nieuw, Informeerkader kader) {
        if (nieuw.keuze() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        return switch (nieuw.keuze()) {
            case GEINFORMEERD -> gedaan(nieuw, kader);
            case UITGESTELD -> uitgesteld(nieuw, kader);
            case HERROEPEN -> Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        };
    }

    private static Optional<Weigerreden> gedaan(NieuweInformering nieuw, Informeerkader kader) {
        if (nieuw.wijze() == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        return kader.kind() && nieuw.vertegenwoordiger().isEmpty()
                ? Optional.of(Weigerreden.VERTEGENWOORDIGER_ONTBREEKT)
                : DagKlopt.toets(nieuw.dag(), kader.ontvangen(), kader.vandaag())
                        .or(() -> gewogen(nieuw, kader));
    }

    /** A letter to whom or where the BRP says otherwise goes with a reason; of whoever is under curatele the curator hears it, however it is told. */
    private static Optional<Weigerreden> gewogen(NieuweInformering nieuw, Informeerkader kader) {
        if (!kader.post().geldt(nieuw.wijze() == Contactwijze.BRIEF)) {
            return Optional.empty();
        }
        if (nieuw.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return kader.afgewogen() ? Optional.empty() : Optional.of(Weigerreden.REDEN_ZEGT_NIETS);
    }

    private static Optional<Weigerreden> uitgesteld(NieuweInformering nieuw, Informeerkader kader) {
        if (kader.grond() == null) {
            return Optional.of(Weigerreden.GROND_ONTBREEKT);
        }
        if (kader.gesproken() && !kader.grond().naGesprek()) {
            return Optional.of(Weigerreden.GROND_NA_GESPREK);
        }
        if (kader.brief() && kader.grond().zonderAdres()) {
            return Optional.of(Weigerreden.GROND_MET_ADRES);
        }
        if (nieuw.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        if (!kader.afgewogen()) {
            return Optional.of(Weigerreden.REDEN_ZEGT_NIETS);
        }
        if (nieuw.dag() == null) {
            return Optional.of(Weigerreden.HERZIENING_ONTBREEKT);
        }
        if (!nieuw.dag().isAfter(kader.vandaag())) {
            return Optional.of(Weigerreden.HERZIENING_TE_VROEG);
        }
        return nieuw.dag().isAfter(kader.uiterlijk()) ? Optional.of(Weigerreden.HERZIENING_TE_LAAT) : Optional.empty();
    }
}
