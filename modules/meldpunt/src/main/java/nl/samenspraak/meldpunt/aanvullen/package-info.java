/**
 * What comes after a melding was taken in: dated additions, attempts to reach somebody, calls to make, and who it turns out to be about.
 * The melding itself stays as it was taken in.
 * Begin reading in {@link nl.samenspraak.meldpunt.aanvullen.Aanvullen}.
 */
package nl.samenspraak.meldpunt.aanvullen;
