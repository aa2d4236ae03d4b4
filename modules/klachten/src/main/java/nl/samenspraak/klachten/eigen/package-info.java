/**
 * What a klager may see himself of his klacht (AVG 15).
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.eigen.JpaEigenklachten}.
 */
package nl.samenspraak.klachten.eigen;
