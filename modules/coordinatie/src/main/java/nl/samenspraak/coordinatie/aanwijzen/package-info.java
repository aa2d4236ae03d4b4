/**
 * Who coordinates: appointed with the client and the parties, from the pool or of a party with a mandate, or waived by the client (R-COO-03 to R-COO-05).
 * Begin reading in {@link nl.samenspraak.coordinatie.aanwijzen.Aanwijzen}.
 */
package nl.samenspraak.coordinatie.aanwijzen;
