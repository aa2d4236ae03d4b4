package nl.samenspraak.toegang.logboek;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which rows of the sign-in log somebody wants to see. A filter that is {@code null} lets everything through.
 *
 * @param van first day
 * @param tot last day
 * @param naam part of the name of somebody who works here
 * @param gebeurtenis code of what happened
 */
public record Aanmeldvraag(LocalDate van, LocalDate tot, String naam, String gebeurtenis) implements Serializable {}
