/**
 * Finding a melding again, for whoever has its melder on the phone: that it is there, when, how far and with whom, and nothing of what was reported.
 * Begin reading in {@link nl.samenspraak.meldpunt.zoeken.Meldingzoeker}.
 */
package nl.samenspraak.meldpunt.zoeken;
