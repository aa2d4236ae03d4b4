/**
 * Meldingen are taken in, and the conversations from which there is none yet are kept for a day.
 * What is typed stays with whoever typed it; a conversation becomes a melding at once or not at all.
 * Begin with {@link nl.samenspraak.meldpunt.aannemen.Aannemen}.
 */
package nl.samenspraak.meldpunt.aannemen;
