package nl.samenspraak.meldpunt.wvggz;

import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_INGEDIEND;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_NODIG;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_VERTELD;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.BEGONNEN;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.BESLUIT_GEEN_VERZOEKSCHRIFT;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.BESLUIT_VERZOEKSCHRIFT;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_EENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_ONEENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_VERZOEK;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.GEEN_AANVRAAG;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_GESCHREVEN;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_ONEENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_VERTELD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * The order in which the Wvggz lets its steps be taken (R-MEL-08, R-MEL-09, R-MEL-10). A deadline that has passed stops nothing: what
 * is late is done all the same, and shown as late.
 */
final class Wvggzvolgorde {

    private Wvggzvolgorde() {}

    /**
     * @param dossier what was done so far
     * @param kader whose melding it is, and what the terms still allow
     * @return which steps can be taken now
     */
    static Set<Wvggzsoort> mogelijk(Wvggzdossier dossier, Wvggzkader kader) {
        return Arrays.stream(Wvggzsoort.values())
                .filter(soort -> aanDeBeurt(dossier, soort, kader))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Weigerreden> toets(Wvggzdossier dossier, Wvggzzet zet, Wvggzkader kader) {
        if (zet.soort() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        if (!aanDeBeurt(dossier, zet.soort(), kader)) {
            return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        }
        if (zet.soort() == AANVRAAG_INGEDIEND && !kader.magAanvragen()) {
            return Optional.of(Weigerreden.EERST_INFORMEREN);
        }
        if (zet.soort() == MELDER_GESCHREVEN && !kader.adresBekend()) {
            return Optional.of(Weigerreden.ADRES_ONTBREEKT);
        }
        if (zet.soort().vraagtReden() && zet.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        if (zet.soort().vraagtWijze() && zet.wijze() == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        if (vraagtHerkenning(dossier, zet.soort()) && zet.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.HERKENNING_ONTBREEKT);
        }
        LocalDate eerste = dossier.laatsteDag(ervoor(zet.soort())).orElse(kader.melding());
        return DagKlopt.toets(zet.dag(), eerste, kader.vandaag()).or(() -> meegedeeld(zet, kader));
    }

    /** What is told to a melder is told to one of whom is known that he is what he says; said once, it need not be said again. */
    static boolean vraagtHerkenning(Wvggzdossier dossier, Wvggzsoort soort) {
        return soort == MELDER_VERTELD || soort == MELDER_GESCHREVEN && !dossier.gezet(MELDER_VERTELD);
    }

    /** The college is told on the day of the decision at the earliest. */
    private static Optional<Weigerreden> meegedeeld(Wvggzzet zet, Wvggzkader kader) {
        return zet.soort().besluit()
                ? DagKlopt.toets(zet.meegedeeld(), zet.dag(), kader.vandaag())
                        .map(bezwaar -> Weigerreden.BERICHTDAG_KAN_NIET)
                : Optional.empty();
    }

    private static boolean aanDeBeurt(Wvggzdossier dossier, Wvggzsoort soort, Wvggzkader kader) {
        return !alGezet(dossier, soort)
                && switch (soort) {
                    case BEGONNEN -> true;
                    case AANVRAAG_NODIG, GEEN_AANVRAAG ->
                        dossier.gezet(BEGONNEN) && dossier.uitkomst().isEmpty();
                    case MELDER_VERTELD ->
                        kader.melderHoort() && dossier.uitkomst().isPresent();
                    case MELDER_AKKOORD ->
                        dossier.gezet(GEEN_AANVRAAG) && dossier.gezet(MELDER_VERTELD) && !dossier.gezet(MELDER_ONEENS);
                    case MELDER_ONEENS -> dossier.gezet(GEEN_AANVRAAG) && dossier.gezet(MELDER_VERTELD);
                    case AANVRAAG_INGEDIEND -> dossier.aanvraagNodig();
                    case AANVRAAG_VERTELD -> kader.melderHoort() && dossier.aanvraagTeVertellen();
                    case BESLUIT_VERZOEKSCHRIFT, BESLUIT_GEEN_VERZOEKSCHRIFT ->
                        dossier.gezet(AANVRAAG_INGEDIEND) && dossier.besluit().isEmpty();
                    case COLLEGE_EENS -> dossier.gezet(BESLUIT_GEEN_VERZOEKSCHRIFT) && !dossier.gezet(COLLEGE_VERZOEK);
                    case COLLEGE_ONEENS ->
                        dossier.gezet(BESLUIT_GEEN_VERZOEKSCHRIFT)
                                && (!dossier.vindt(COLLEGE_EENS) || kader.collegeKanNog());
                    case COLLEGE_VERZOEK -> dossier.vindt(COLLEGE_ONEENS);
                    case MELDER_GESCHREVEN -> kader.melderHoort() && dossier.teSchrijven();
                    case AFGEROND, HERSTELD, VERVALLEN -> false;
                };
    }

    private static boolean alGezet(Wvggzdossier dossier, Wvggzsoort soort) {
        if (soort.standpunt()) {
            return dossier.vindt(soort);
        }
        return soort == MELDER_GESCHREVEN ? dossier.melderGeschreven() : dossier.gezet(soort);
    }

    /** What a step follows upon; it cannot have been taken on an earlier day. */
    private static Set<Wvggzsoort> ervoor(Wvggzsoort soort) {
        return switch (soort) {
            case BEGONNEN, HERSTELD, VERVALLEN -> Set.of();
            case AANVRAAG_NODIG, GEEN_AANVRAAG -> Set.of(BEGONNEN);
            case MELDER_VERTELD -> Set.of(AANVRAAG_NODIG, GEEN_AANVRAAG);
            case MELDER_AKKOORD, MELDER_ONEENS -> Set.of(MELDER_VERTELD);
            case AANVRAAG_INGEDIEND -> Set.of(AANVRAAG_NODIG, MELDER_ONEENS);
            case AANVRAAG_VERTELD, BESLUIT_VERZOEKSCHRIFT, BESLUIT_GEEN_VERZOEKSCHRIFT -> Set.of(AANVRAAG_INGEDIEND);
            case COLLEGE_EENS, COLLEGE_ONEENS -> Set.of(BESLUIT_GEEN_VERZOEKSCHRIFT);
            case COLLEGE_VERZOEK -> Set.of(COLLEGE_ONEENS);
            case MELDER_GESCHREVEN, AFGEROND -> Set.of(BESLUIT_VERZOEKSCHRIFT, COLLEGE_EENS, COLLEGE_ONEENS);
        };
    }
}
