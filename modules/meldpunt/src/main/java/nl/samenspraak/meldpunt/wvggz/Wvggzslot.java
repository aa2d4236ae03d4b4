package nl.samenspraak.meldpunt.wvggz;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.melding.Meldteksten;

/**
 * With what a melding was closed under the Wvggz, as its course says it: what the onderzoek found, and whatever came after that. Of a melder who had
 * the officier asked all the same, what the onderzoek found is not how it ended (R-MEL-08, R-MEL-09, R-MEL-10).
 */
final class Wvggzslot {

    private Wvggzslot() {}

    /** @return it, in whole sentences; how it ended first, for the end of a long text may be cut off */
    static String van(Wvggzdossier dossier) {
        return Stream.of(
                        aanvraag(dossier),
                        dossier.besluit()
                                .map(besluit -> Meldteksten.tekst(
                                        "wvggz.slot." + besluit.soort(), Nederlands.datum(besluit.dag()))),
                        standpunt(dossier),
                        dossier.uitkomst()
                                .map(uitkomst ->
                                        Meldteksten.tekst("wvggz.slot." + uitkomst.soort(), uitkomst.toelichting())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> aanvraag(Wvggzdossier dossier) {
        String waarom = dossier.gezet(Wvggzsoort.MELDER_ONEENS) ? "toch" : "aanvraag";
        return dossier.stap(EnumSet.of(Wvggzsoort.AANVRAAG_INGEDIEND))
                .map(stap -> Meldteksten.tekst("wvggz.slot." + waarom, Nederlands.datum(stap.dag())));
    }

    private static Optional<String> standpunt(Wvggzdossier dossier) {
        if (dossier.vindt(Wvggzsoort.COLLEGE_EENS)) {
            return Optional.of(Meldteksten.tekst("wvggz.slot.COLLEGE_EENS"));
        }
        return dossier.stap(EnumSet.of(Wvggzsoort.COLLEGE_VERZOEK))
                .map(stap -> Meldteksten.tekst("wvggz.slot.COLLEGE_VERZOEK", Nederlands.datum(stap.dag())));
    }
}
