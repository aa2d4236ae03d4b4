/**
 * A toeleiding as it is kept, and what each of its features needs of it: who has a task in it, which step was reached, what goes with a no.
 * Every service finds and changes one the same way, through {@link nl.samenspraak.toeleiding.dossier.Toeleidingwerk}.
 * Begin reading in {@link nl.samenspraak.toeleiding.dossier.Toeleiding}.
 */
package nl.samenspraak.toeleiding.dossier;
