/**
 * The letters of an onderzoek: to the client, to who lives with the client, to the professional who asked for it and to parties.
 * A letter is read before it goes, and goes as it was read; only what went is kept.
 * Begin reading in {@link nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven}.
 */
package nl.samenspraak.toeleiding.brieven;
