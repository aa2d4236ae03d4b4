package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.termijn.Termijnberekening;

/**
 * One term of a klacht: from what it counts, when it ends, why there, and whether it was met. It holds facts only, so that it is the
 * same on every day; how it stands on a day is asked with that day.
 *
 * @param soort which term
 * @param naam what it is called in the reference data
 * @param bron the article it comes from, or that it is a choice of the municipality
 * @param aanvang the event from which it counts
 * @param berekening how the end follows from the law
 * @param einde the last day; another than computed when a letter or a consent names a day
 * @param wijzigingen what moved the end, or failed to, in order
 * @param plicht whether the municipality has to do something before the end: then the watch warns and escalates
 * @param waarschuwen the first day on which the watch warns
 * @param afloop how it ended; {@code null} while it has not
 */
public record Klachttermijn(
        Klachttermijnsoort soort,
        String naam,
        String bron,
        Klachtaanvang aanvang,
        Termijnberekening berekening,
        LocalDate einde,
        List<Klachttermijnwijziging> wijzigingen,
        boolean plicht,
        LocalDate waarschuwen,
        Termijnafloop afloop) {

    public Klachttermijn {
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** @return the same term, ended like this; {@code null} when it has not ended */
    Klachttermijn met(Termijnafloop hoe) {
        return new Klachttermijn(soort, naam, bron, aanvang, berekening, einde, wijzigingen, plicht, waarschuwen, hoe);
    }

    /** @return the same term, of which it is explained that this came before the rest */
    Klachttermijn na(List<Klachttermijnwijziging> eerder) {
        List<Klachttermijnwijziging> alle = new ArrayList<>(eerder);
        alle.addAll(wijzigingen);
        return new Klachttermijn(soort, naam, bron, aanvang, berekening, einde, alle, plicht, waarschuwen, afloop);
    }

    /** @return the same term, which the watch leaves alone */
    Klachttermijn zonderPlicht() {
        return new Klachttermijn(
                soort, naam, bron, aanvang, berekening, einde, wijzigingen, false, waarschuwen, afloop);
    }

    /** @return the day of the event from which it counts */
    public LocalDate begin() {
        return berekening.trigger();
    }

    /** @return the day on which what it asks was done */
    public Optional<LocalDate> voldaanOp() {
        return Optional.ofNullable(afloop).filter(Termijnafloop::voldaan).map(Termijnafloop::dag);
    }

    /** @return whether it ended, or stands open, after its last day, seen from this day */
    public boolean overDatum(LocalDate vandaag) {
        return (afloop == null ? vandaag : afloop.dag()).isAfter(einde);
    }

    /** @return how it stands on this day */
    public Klachttermijnstand stand(LocalDate vandaag) {
        if (afloop != null && !afloop.voldaan()) {
            return Klachttermijnstand.VERVALLEN;
        }
        if (afloop != null) {
            return overDatum(vandaag) ? Klachttermijnstand.TE_LAAT_VOLDAAN : Klachttermijnstand.OP_TIJD;
        }
        if (overDatum(vandaag)) {
            return plicht ? Klachttermijnstand.OVERSCHREDEN : Klachttermijnstand.VERSTREKEN;
        }
        boolean nogNiet = aanvang == Klachtaanvang.HAD_MOETEN_EINDIGEN && !vandaag.isAfter(begin());
        return nogNiet ? Klachttermijnstand.NIET_BEGONNEN : Klachttermijnstand.LOOPT;
    }

    /** @return calendar days until the last day: 0 on that day, negative after it */
    public int dagenOver(LocalDate vandaag) {
        return Math.toIntExact(ChronoUnit.DAYS.between(vandaag, einde));
    }

    /** @return whether the municipality still has to do something for it */
    public boolean bewaakt() {
        return plicht && afloop == null;
    }
}
