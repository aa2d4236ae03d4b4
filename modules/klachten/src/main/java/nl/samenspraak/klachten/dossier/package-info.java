/**
 * What every screen shows of a klacht: names instead of keys, and what has to be done now.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.dossier.Klachtweergave}.
 */
package nl.samenspraak.klachten.dossier;
