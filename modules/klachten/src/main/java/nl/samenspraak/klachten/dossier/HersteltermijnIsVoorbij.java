package nl.samenspraak.klachten.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whoever was asked for what his klaagschrift lacks, and did not send it in the time he was given, has no klaagschrift of 9:4: 9:5 up to 9:12 do
 * not apply then (R-KLA-02). That is decided, and only when nothing can come any more and something is missing still.
 */
public final class HersteltermijnIsVoorbij {

    private HersteltermijnIsVoorbij() {}

    /**
     * @param klacht a klacht
     * @param vandaag the current day
     * @return why it cannot be decided; empty when it can
     */
    public static Optional<Weigerreden> toets(Klacht klacht, LocalDate vandaag) {
        Optional<LocalDate> gevraagd = klacht.feiten().gevraagdTot();
        if (gevraagd.isEmpty()) {
            return Optional.of(Weigerreden.NIETS_GEVRAAGD);
        }
        if (!vandaag.isAfter(gevraagd.get())) {
            return Optional.of(Weigerreden.AANVULLEN_KAN_NOG);
        }
        return KlaagschriftIsVolledig.gebreken(klacht).isEmpty()
                ? Optional.of(Weigerreden.NIETS_ONTBREEKT)
                : Optional.empty();
    }
}
