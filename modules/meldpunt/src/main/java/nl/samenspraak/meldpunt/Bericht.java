package nl.samenspraak.meldpunt;

import java.io.Serializable;

/**
 * A text that goes out, as it was made from reference data.
 *
 * @param onderwerp what it is about, on one line
 * @param tekst the whole of it
 */
public record Bericht(String onderwerp, String tekst) implements Serializable {}
