package nl.samenspraak.toeleiding.partijen;

import java.time.LocalDate;
import java.util.Optional;

/** A party of which it is not known what it is, what binds it and whom to speak to, cannot be asked anything (R-ALG-31). */
final class PartijIsVolledig {

    private PartijIsVolledig() {}

    /**
     * @param partij what was said of a party
     * @param referentie what can be said
     * @param vandaag the current date
     * @return the first thing that it lacks; empty when it lacks nothing
     */
    static Optional<Partijbezwaar> toets(Partijgegevens partij, Partijreferentie referentie, LocalDate vandaag) {
        if (partij.naam().isEmpty()) {
            return Optional.of(Partijbezwaar.NAAM_ONTBREEKT);
        }
        if (partij.rol() == null) {
            return Optional.of(Partijbezwaar.ROL_ONTBREEKT);
        }
        if (referentie.soort(partij.soort()).isEmpty()) {
            return Optional.of(Partijbezwaar.SOORT_ONBEKEND);
        }
        if (referentie.geheimhouding(partij.geheimhouding()).isEmpty()) {
            return Optional.of(Partijbezwaar.GEHEIMHOUDING_ONBEKEND);
        }
        if (referentie.taken(partij.taken()).size() != partij.taken().size()) {
            return Optional.of(Partijbezwaar.TAAK_ONBEKEND);
        }
        if (partij.aanspreekpunt().naam().isEmpty()) {
            return Optional.of(Partijbezwaar.AANSPREEKPUNT_ONTBREEKT);
        }
        if (!partij.aanspreekpunt().isTeBereiken()) {
            return Optional.of(Partijbezwaar.NIET_TE_BEREIKEN);
        }
        boolean nogNiet = partij.wamsOp() != null && partij.wamsOp().isAfter(vandaag);
        return nogNiet ? Optional.of(Partijbezwaar.WAMS_IN_TOEKOMST) : Optional.empty();
    }
}
