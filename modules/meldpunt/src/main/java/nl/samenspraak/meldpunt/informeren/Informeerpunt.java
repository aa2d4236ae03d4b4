package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;

/**
 * One thing that somebody hears who is told of a melding (R-AVG-01). Reference data ({@code informeren.yaml}).
 *
 * @param tekst what
 * @param artikel the article that asks for it
 */
public record Informeerpunt(String tekst, String artikel) implements Serializable {}
