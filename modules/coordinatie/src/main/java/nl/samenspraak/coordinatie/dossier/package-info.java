/**
 * A coördinatie as it is kept, and what each of its features needs of it: who has a task in it, what has to be done by when, which kind of regie it is.
 * Every service finds and changes one the same way, through {@link nl.samenspraak.coordinatie.dossier.Coordinatiewerk}.
 * Begin reading in {@link nl.samenspraak.coordinatie.dossier.Coordinatie}.
 */
package nl.samenspraak.coordinatie.dossier;
