package nl.samenspraak.toeleiding.verzoek;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/** An answer says what was given, or in which category it was refused, and no more than was asked (R-TOE-08, R-TOE-18). */
final class AntwoordIsVolledig {

    private AntwoordIsVolledig() {}

    /**
     * @param antwoord an answer
     * @param soort what was asked
     * @param plicht whether a law prescribes the very item
     * @param verstuurd the day on which it was asked
     * @param vandaag the current date
     * @return what is wrong with it; empty when nothing is
     */
    static Optional<Verzoekbezwaar> toets(
            Verzoekantwoord antwoord, Vraagsoort soort, boolean plicht, LocalDate verstuurd, LocalDate vandaag) {
        if (antwoord.soort() == null) {
            return Optional.of(Verzoekbezwaar.ANTWOORD_ONTBREEKT);
        }
        if (antwoord.dag() == null) {
            return Optional.of(Verzoekbezwaar.DAG_ONTBREEKT);
        }
        if (antwoord.dag().isAfter(vandaag) || antwoord.dag().isBefore(verstuurd)) {
            return Optional.of(Verzoekbezwaar.DAG_KAN_NIET);
        }
        return antwoord.soort().geeft() ? gegeven(antwoord, soort) : geweigerd(antwoord, plicht);
    }

    private static Optional<Verzoekbezwaar> gegeven(Verzoekantwoord antwoord, Vraagsoort soort) {
        if (soort.jaNee()) {
            if (!antwoord.inhoud().isEmpty()) {
                return Optional.of(Verzoekbezwaar.ANTWOORD_TE_VEEL);
            }
            return antwoord.bekend() == null ? Optional.of(Verzoekbezwaar.ANTWOORD_ONTBREEKT) : Optional.empty();
        }
        return antwoord.inhoud().isEmpty() ? Optional.of(Verzoekbezwaar.ANTWOORD_ONTBREEKT) : Optional.empty();
    }

    private static Optional<Verzoekbezwaar> geweigerd(Verzoekantwoord antwoord, boolean plicht) {
        if (!antwoord.inhoud().isEmpty()) {
            return Optional.of(Verzoekbezwaar.ANTWOORD_TE_VEEL);
        }
        if (antwoord.categorie() == null) {
            return Optional.of(Verzoekbezwaar.CATEGORIE_ONTBREEKT);
        }
        return plicht && antwoord.categorie() == Weigercategorie.NIET_NOODZAKELIJK
                ? Optional.of(Verzoekbezwaar.NOODZAAK_STAAT_VAST)
                : Optional.empty();
    }
}
