/**
 * Meldpunt niet-acuut: anyone can report worries about oneself or another, and someone judges what has to happen (R-MEL-01).
 * Other modules know a melding by its {@link nl.samenspraak.meldpunt.MeldingId}, and hear of one that asks for toeleiding.
 * Begin with {@link nl.samenspraak.meldpunt.aannemen.Aannemen}; who sees what is in {@link nl.samenspraak.meldpunt.melding.Melding}.
 */
package nl.samenspraak.meldpunt;
