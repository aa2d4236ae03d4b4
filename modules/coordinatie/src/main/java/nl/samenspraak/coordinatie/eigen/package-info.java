/**
 * What somebody may see himself of the coördinatie for him (AVG 15, R-LOG-03).
 *
 * <p>Begin reading in {@link nl.samenspraak.coordinatie.eigen.JpaEigencoordinaties}.
 */
package nl.samenspraak.coordinatie.eigen;
