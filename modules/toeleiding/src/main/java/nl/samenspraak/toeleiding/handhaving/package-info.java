/**
 * What somebody who enforces the law asks about somebody, and what is decided on it (R-TOE-42, R-COO-15): a counter, and never a search box. A
 * request stands in no dossier and opens none; whoever asks sees the own requests and the decisions on them, and learns from nothing here whether
 * the gemeente knows somebody.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.handhaving.Handhavingsverzoek}.
 */
package nl.samenspraak.toeleiding.handhaving;
