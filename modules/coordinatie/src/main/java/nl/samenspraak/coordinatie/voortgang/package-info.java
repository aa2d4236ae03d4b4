/**
 * How a coördinatie goes: what has to be done by when, looking at it every three months, deciding anew after twelve, stopping on a ground (R-COO-07,
 * R-COO-22, R-COO-23). Begin reading in {@link nl.samenspraak.coordinatie.voortgang.Voortgangswerk}.
 */
package nl.samenspraak.coordinatie.voortgang;
