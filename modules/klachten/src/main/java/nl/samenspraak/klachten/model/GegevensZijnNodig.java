package nl.samenspraak.klachten.model;

import java.util.Optional;
import nl.samenspraak.klachten.Gegevensantwoord;
import nl.samenspraak.klachten.Klachtbezwaar;
import nl.samenspraak.klachten.NieuwGegevensverzoek;

/**
 * Data about care are asked for only with what is needed, from whom, why this klacht needs them, and on which article; the answer says
 * where it is from, and why when not all was given.
 */
public final class GegevensZijnNodig {

    private GegevensZijnNodig() {}

    /**
     * @param nieuw a question
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Klachtbezwaar> toets(NieuwGegevensverzoek nieuw) {
        if (nieuw.wat().isEmpty()) {
            return Optional.of(Klachtbezwaar.GEGEVENS_ONTBREKEN);
        }
        if (nieuw.bij().isEmpty()) {
            return Optional.of(Klachtbezwaar.WEDERPARTIJ_ONTBREEKT);
        }
        if (nieuw.noodzaak().isEmpty()) {
            return Optional.of(Klachtbezwaar.NOODZAAK_ONTBREEKT);
        }
        return nieuw.artikel().isEmpty() ? Optional.of(Klachtbezwaar.ARTIKEL_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param antwoord an answer
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Klachtbezwaar> toets(Gegevensantwoord antwoord) {
        if (antwoord.soort() == null) {
            return Optional.of(Klachtbezwaar.ANTWOORD_ONTBREEKT);
        }
        if (antwoord.bron().isEmpty()) {
            return Optional.of(Klachtbezwaar.BRON_ONTBREEKT);
        }
        boolean redenNodig = antwoord.soort() != Gegevensantwoord.Soort.GEGEVEN && antwoord.reden() == null;
        return redenNodig ? Optional.of(Klachtbezwaar.WEIGERREDEN_ONTBREEKT) : Optional.empty();
    }
}
