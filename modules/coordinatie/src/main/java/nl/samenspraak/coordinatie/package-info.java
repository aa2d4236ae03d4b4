/**
 * Coördinatie: one plan with one coördinator, casusoverleg and 1-gezin-1-plan (R-COO-01 and further).
 *
 * <p>This module listens to the conclusion of a toeleiding and keeps the coördinatiedossier, without hulpverlening content
 * (R-COO-06).
 */
package nl.samenspraak.coordinatie;
