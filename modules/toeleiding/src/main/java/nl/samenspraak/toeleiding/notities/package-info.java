/**
 * What a toeleider notes down for nobody else: outside the dossier, of its writer alone, and gone when the onderzoek is over (R-TOE-27). Whoever shares a
 * note puts it in the dossier, and that is done in {@link nl.samenspraak.toeleiding.stukken.Stukkenwerk}.
 * Begin reading in {@link nl.samenspraak.toeleiding.notities.Notitieboek}.
 */
package nl.samenspraak.toeleiding.notities;
