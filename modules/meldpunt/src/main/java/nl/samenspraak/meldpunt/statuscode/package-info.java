/**
 * The secret with which a melder asks how far a melding is, whichever way it came in (R-MEL-13).
 * It is shown once and kept as a keyed hash.
 * Begin reading in {@link nl.samenspraak.meldpunt.statuscode.Statuscode}.
 */
package nl.samenspraak.meldpunt.statuscode;
