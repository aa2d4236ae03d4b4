/**
 * What is destroyed soon, and what stays longer because somebody said why and until when.
 * A bewaring is bounded; the list shows it a week ahead.
 * Begin with {@link nl.samenspraak.meldpunt.bewaren.Bewaarlijst}.
 */
package nl.samenspraak.meldpunt.bewaren;
