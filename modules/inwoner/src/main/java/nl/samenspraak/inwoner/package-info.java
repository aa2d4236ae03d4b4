/**
 * "Mijn dossier": what a citizen sees of his own data, who looked at them, and what he asks about that (R-LOG-03, R-AVG-01 and further). The business
 * modules answer for their own cases; this one knows none of them.
 *
 * <p>Begin reading in {@link nl.samenspraak.inwoner.kijken.GekekenBean}.
 */
package nl.samenspraak.inwoner;
