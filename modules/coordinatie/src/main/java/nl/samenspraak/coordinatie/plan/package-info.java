/**
 * The 1-gezin-1-plan: goals of one line each, and under them who does what by when (R-COO-17, R-COO-27). What is about one of the family is closed to the
 * others unless it is shared (R-COO-21); what changed stands in words. Begin reading in {@link nl.samenspraak.coordinatie.plan.Planwerk}.
 */
package nl.samenspraak.coordinatie.plan;
