/**
 * What becomes of a coördinatie when its term of retention has passed: it goes, with all that hangs on it.
 * What stays is a verklaring that something went, and the lines in the log.
 * Begin reading in {@link nl.samenspraak.coordinatie.vergeten.Planvernietiging}.
 */
package nl.samenspraak.coordinatie.vergeten;
