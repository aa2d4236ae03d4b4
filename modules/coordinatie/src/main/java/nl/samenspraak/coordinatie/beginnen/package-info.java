/**
 * How a coördinatie begins: from the conclusion of an onderzoek, in the same transaction; or with the consent of a client without meervoudige
 * problematiek (R-COO-01, R-COO-19, R-COO-23). Begin reading in {@link nl.samenspraak.coordinatie.beginnen.Beginnen}.
 */
package nl.samenspraak.coordinatie.beginnen;
