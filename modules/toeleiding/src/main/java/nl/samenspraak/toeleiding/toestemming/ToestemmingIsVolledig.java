package nl.samenspraak.toeleiding.toestemming;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toeleiding.Stap;

/** Consent is concrete, specific and informed (R-TOE-20), and is not asked for what the onderzoek does not ask yet (R-TOE-11). */
final class ToestemmingIsVolledig {

    private static final Set<Toestemmingstand> BEGIN = Set.of(
            Toestemmingstand.GEVRAAGD,
            Toestemmingstand.MONDELING,
            Toestemmingstand.GETEKEND,
            Toestemmingstand.GEWEIGERD);

    private ToestemmingIsVolledig() {}

    /**
     * @param nieuw a consent
     * @param soort the data it is about; {@code null} when they are unknown
     * @param bereikt the step that the onderzoek reached
     * @param vandaag the current date
     * @return what it lacks; empty when it lacks nothing
     */
    static Optional<Toestemmingbezwaar> toets(
            NieuweToestemming nieuw, Vraagsoort soort, Stap bereikt, LocalDate vandaag) {
        if (nieuw.richting() == null) {
            return Optional.of(Toestemmingbezwaar.RICHTING_ONTBREEKT);
        }
        if (nieuw.partij() == null) {
            return Optional.of(Toestemmingbezwaar.PARTIJ_ONTBREEKT);
        }
        if (soort == null) {
            return Optional.of(Toestemmingbezwaar.GEGEVENS_ONTBREKEN);
        }
        if (!bereikt.isTot(soort.stap())) {
            return Optional.of(Toestemmingbezwaar.STAP_NIET_BEREIKT);
        }
        if (nieuw.waarvoor().isEmpty()) {
            return Optional.of(Toestemmingbezwaar.WAARVOOR_ONTBREEKT);
        }
        if (!nieuw.uitgelegd()) {
            return Optional.of(Toestemmingbezwaar.NIET_UITGELEGD);
        }
        if (!BEGIN.contains(nieuw.zet().stand())) {
            return Optional.of(Toestemmingbezwaar.KAN_ZO_NIET);
        }
        if (nieuw.zet().dag() == null) {
            return Optional.of(Toestemmingbezwaar.DAG_ONTBREEKT);
        }
        if (nieuw.zet().dag().isAfter(vandaag)) {
            return Optional.of(Toestemmingbezwaar.DAG_IN_TOEKOMST);
        }
        boolean geweest = nieuw.tot() != null && nieuw.tot().isBefore(vandaag);
        return geweest ? Optional.of(Toestemmingbezwaar.TOT_GEWEEST) : Optional.empty();
    }
}
