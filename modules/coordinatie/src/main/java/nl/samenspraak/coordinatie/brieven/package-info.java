/**
 * The letters of a coördinatie: who coordinates, that somebody is on record, that it stopped (R-COO-03, R-COO-22, R-ALG-06, R-ALG-08). What is owed stays
 * owed until its letter went. Begin reading in {@link nl.samenspraak.coordinatie.brieven.Planbrieven}.
 */
package nl.samenspraak.coordinatie.brieven;
