package nl.samenspraak.klachten.gegevens;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A question for data about care that are needed to handle a klacht. A klachtbehandelaar opens no other dossier: who keeps the data
 * decides what to give.
 *
 * @param dag on which day it was asked; {@code null} when that was not said
 * @param wat which data
 * @param bij from whom
 * @param noodzaak why this klacht cannot be handled without them
 * @param artikel on which article the question rests
 */
public record NieuwGegevensverzoek(LocalDate dag, String wat, String bij, String noodzaak, String artikel)
        implements Serializable {

    /** The most characters in {@link #wat} and {@link #noodzaak}. */
    public static final int LANGSTE_TEKST = 1000;

    /** The most characters in {@link #bij} and {@link #artikel}. */
    public static final int LANGSTE_NAAM = 200;

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuwGegevensverzoek {
        wat = Invoer.alinea(wat, LANGSTE_TEKST);
        bij = Invoer.regel(bij, LANGSTE_NAAM);
        noodzaak = Invoer.alinea(noodzaak, LANGSTE_TEKST);
        artikel = Invoer.regel(artikel, LANGSTE_NAAM);
    }
}
