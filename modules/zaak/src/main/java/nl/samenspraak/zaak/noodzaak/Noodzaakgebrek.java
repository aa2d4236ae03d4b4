package nl.samenspraak.zaak.noodzaak;

import java.io.Serializable;

/**
 * An answer that is no reason.
 *
 * @param vraag to which question
 * @param fout why it is none
 */
public record Noodzaakgebrek(Noodzaakvraag vraag, Noodzaakfout fout) implements Serializable {}
