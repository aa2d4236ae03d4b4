/**
 * Persons are searched, recorded and corrected, and shown to whoever has a purpose for it.
 * A look-up is one statement; names are compared by how they sound.
 * Begin with {@link nl.samenspraak.personen.register.Register}.
 */
package nl.samenspraak.personen.register;
