/**
 * Casusoverleg: who is needed for this case talks about it, and only what was agreed stays (R-COO-08, R-COO-09, R-COO-11, R-COO-12, R-COO-13). Whoever takes
 * something along, does so with a yes of who supplied it, for a purpose and under a condition.
 * Begin reading in {@link nl.samenspraak.coordinatie.overleg.Overlegwerk}.
 */
package nl.samenspraak.coordinatie.overleg;
