package nl.samenspraak.klachten.gegevens;

import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Data about care are asked for only with what is needed, from whom, why this klacht needs them, and on which article; the answer says
 * where it is from, and why when not all was given.
 */
final class GegevensZijnNodig {

    private GegevensZijnNodig() {}

    /**
     * @param nieuw a question
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(NieuwGegevensverzoek nieuw) {
        if (nieuw.wat().isEmpty()) {
            return Optional.of(Weigerreden.GEGEVENS_ONTBREKEN);
        }
        if (nieuw.bij().isEmpty()) {
            return Optional.of(Weigerreden.WEDERPARTIJ_ONTBREEKT);
        }
        if (nieuw.noodzaak().isEmpty()) {
            return Optional.of(Weigerreden.NOODZAAK_ONTBREEKT);
        }
        return nieuw.artikel().isEmpty() ? Optional.of(Weigerreden.ARTIKEL_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param antwoord an answer
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(Gegevensantwoord antwoord) {
        if (antwoord.soort() == null) {
            return Optional.of(Weigerreden.ANTWOORD_ONTBREEKT);
        }
        if (antwoord.bron().isEmpty()) {
            return Optional.of(Weigerreden.BRON_ONTBREEKT);
        }
        boolean redenNodig = antwoord.soort() != Gegevensantwoord.Soort.GEGEVEN && antwoord.reden() == null;
        return redenNodig ? Optional.of(Weigerreden.WEIGERREDEN_ONTBREEKT) : Optional.empty();
    }
}
