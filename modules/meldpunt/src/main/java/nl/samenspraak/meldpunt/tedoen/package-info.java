/**
 * What is still to be done about one's own meldingen, open or closed, until it is done.
 * A row tells which melding, what and until when, and nothing of what was reported.
 * Begin reading in {@link nl.samenspraak.meldpunt.tedoen.TeDoen}.
 */
package nl.samenspraak.meldpunt.tedoen;
