package nl.samenspraak.klachten.afschrift;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Beklaagde;

/**
 * That a beklaagde got a copy of the klaagschrift and of what came with it (9:9).
 *
 * @param beklaagde which beklaagde, as {@link Beklaagde#weergave()} names him
 * @param dag on which day it was sent; {@code null} when that was not said
 * @param stukken what went with it, or empty when nothing did
 */
public record NieuwAfschrift(String beklaagde, LocalDate dag, String stukken) implements Serializable {

    /** The most characters in {@link #stukken}. */
    public static final int LANGSTE_STUKKEN = 1000;

    /** @throws OngeldigeWaarde when the list is too long */
    public NieuwAfschrift {
        beklaagde = beklaagde == null ? "" : beklaagde;
        stukken = Invoer.alinea(stukken, LANGSTE_STUKKEN);
    }
}
