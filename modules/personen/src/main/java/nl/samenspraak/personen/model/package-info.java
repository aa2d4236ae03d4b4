/** Persons, their links, and how a name is recognised. Only this module works with these; others get view records. */
package nl.samenspraak.personen.model;
