/**
 * Coördinatie: one plan with one coördinator for a household (R-COO-01 and further), in a dossier of its own without hulpverlening content (R-COO-06).
 * It begins when an onderzoek of the toeleiding concludes so, or with consent. Other modules know one by its
 * {@link nl.samenspraak.coordinatie.CoordinatieId}. Begin reading in {@link nl.samenspraak.coordinatie.dossier.Coordinatie}; what stands in a plan is
 * in {@link nl.samenspraak.coordinatie.plan.Planwerk}.
 */
package nl.samenspraak.coordinatie;
