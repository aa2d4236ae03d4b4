package nl.samenspraak.klachten.horen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * The hearing of the klager is skipped only when the klacht is manifestly unfounded, when he declined, or when he did not answer
 * within the term that he was given (9:10 lid 2; R-KLA-09). A beklaagde has been offered to be heard when he was invited (9:10 lid 1):
 * he can decline or not answer, but nobody decides for him that it is not needed.
 */
final class HorenKanVervallen {

    private HorenKanVervallen() {}

    /**
     * @param klacht a klacht
     * @param hoe who is not heard, and why
     * @param zittingen all invitations that were recorded for it
     * @param vandaag the current date
     * @return why that may not be; empty when it may
     */
    public static Optional<Weigerreden> toets(
            Klacht klacht, Ontheffing hoe, List<Hoorzitting> zittingen, LocalDate vandaag) {
        if (hoe.reden() == null) {
            return Optional.of(Weigerreden.HOORREDEN_ONTBREEKT);
        }
        if (hoe.reden().alleenKlager() && !hoe.klager()) {
            return Optional.of(Weigerreden.HOORREDEN_ALLEEN_KLAGER);
        }
        return hoe.reden() == Hoorreden.GEEN_ANTWOORD
                ? zweeg(antwoordTot(klacht, hoe, zittingen), vandaag)
                : uitgelegd(hoe);
    }

    private static Optional<Weigerreden> zweeg(Optional<LocalDate> antwoordTot, LocalDate vandaag) {
        if (antwoordTot.isEmpty()) {
            return Optional.of(Weigerreden.NIET_UITGENODIGD);
        }
        return vandaag.isAfter(antwoordTot.get()) ? Optional.empty() : Optional.of(Weigerreden.ANTWOORDTERMIJN_LOOPT);
    }

    /** The term of the last invitation counts: who is invited anew has time anew. That of the klager stands on the timeline. */
    private static Optional<LocalDate> antwoordTot(Klacht klacht, Ontheffing hoe, List<Hoorzitting> zittingen) {
        return hoe.klager()
                ? klacht.feiten().laatste(Klachtstapsoort.UITGENODIGD).map(Klachtstap::tot)
                : zittingen.stream()
                        .filter(zitting -> zitting.beklaagden().contains(hoe.beklaagde()))
                        .map(Hoorzitting::antwoordTot)
                        .reduce((vorige, laatste) -> laatste);
    }

    private static Optional<Weigerreden> uitgelegd(Ontheffing hoe) {
        return hoe.toelichting().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
