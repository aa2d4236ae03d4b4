/** Klachten in the database. */
package nl.samenspraak.klachten.persistence;
